import { z } from 'zod'

/** The named shapes in which pages show a picture: width over height. `whole` is the picture itself. */
export const cropRatios = { wide: 16 / 9, card: 3 / 2, square: 1, share: 1200 / 630 } as const
export type CropName = keyof typeof cropRatios
export const cropNames: readonly CropName[] = ['wide', 'card', 'square', 'share']

const fraction = z.number().min(0).max(1)

/** A point of a picture, in fractions of its width and height from the upper left corner; never mirrored. */
export const Focus = z.object({ x: fraction, y: fraction })
export type Focus = z.infer<typeof Focus>

/** A crop set by hand, in fractions of the picture; its height follows from its shape. */
export const HandCrop = z.object({ x: fraction, y: fraction, width: z.number().min(0.05).max(1) })
export type HandCrop = z.infer<typeof HandCrop>
export const HandCrops = z.object({
  wide: HandCrop.optional(),
  card: HandCrop.optional(),
  square: HandCrop.optional(),
  share: HandCrop.optional(),
})
export type HandCrops = z.infer<typeof HandCrops>

export interface Rectangle {
  left: number
  top: number
  width: number
  height: number
}

interface Framed {
  width: number
  height: number
  focus: Focus
  crops: HandCrops
}

/** The part of a picture that a crop shows, in whole pixels inside it. */
export function cropOf(picture: Framed, name: CropName): Rectangle {
  const ratio = cropRatios[name]
  const byHand = picture.crops[name]
  const largest = Math.min(picture.width, picture.height * ratio)
  const width = byHand === undefined ? largest : Math.min(byHand.width * picture.width, largest)
  const height = width / ratio
  const left = byHand === undefined ? picture.focus.x * picture.width - width / 2 : byHand.x * picture.width
  const top = byHand === undefined ? picture.focus.y * picture.height - height / 2 : byHand.y * picture.height
  return inPixels({ left, top, width, height }, picture)
}

function inPixels(wish: Rectangle, picture: { width: number; height: number }): Rectangle {
  const width = Math.max(1, Math.min(picture.width, Math.round(wish.width)))
  const height = Math.max(1, Math.min(picture.height, Math.round(wish.height)))
  return {
    width,
    height,
    left: Math.round(Math.max(0, Math.min(picture.width - width, wish.left))),
    top: Math.round(Math.max(0, Math.min(picture.height - height, wish.top))),
  }
}

/** Whether crops and focal point of one file still mean something on another. */
export const isSameShape = (
  one: { width: number; height: number },
  other: { width: number; height: number },
): boolean => Math.abs(one.width / one.height / (other.width / other.height) - 1) < 0.01
