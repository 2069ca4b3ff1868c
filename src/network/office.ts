export const officeKinds = [
  'ministry',
  'agency',
  'province',
  'county',
  'municipality',
  'university',
  'other',
] as const
export type OfficeKind = (typeof officeKinds)[number]

/** A public-relations office; its contact is public. */
export interface Office {
  id: string
  /** The office above it. */
  parentId: string | null
  slug: string
  name: string
  kind: OfficeKind
  provinceSlug: string | null
  contact: string
}
