// What a recipe says: how a picture is drawn, and what a reader who cannot see it should be told.
import type { Field } from './girih-field.ts'
import type { Arch, Carpet, Plain, Ridges, Water } from './girih-scenes.ts'
import type { Weave } from './girih-weaves.ts'

export type Drawing =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'weave'; readonly weave: Weave }
  | { readonly kind: 'arch'; readonly arch: Arch }
  | { readonly kind: 'water'; readonly water: Water }
  | { readonly kind: 'plain'; readonly plain: Plain }
  | { readonly kind: 'ridges'; readonly ridges: Ridges }
  | { readonly kind: 'carpet'; readonly carpet: Carpet }

export interface Recipe {
  readonly name: string
  readonly alt: string
  readonly altEn: string
  readonly drawing: Drawing
  /** Colour and strength of the light from the upper corner, and strength of the shadow opposite. */
  readonly light?: readonly [color: string, light: number, dark: number]
}

/** Light of a late afternoon, and of a clear night. */
export const warm = ['#ffe9c0', 0.28, 0.46] as const
export const cold = ['#9db4f0', 0.2, 0.5] as const
