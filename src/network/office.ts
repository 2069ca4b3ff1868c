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
  /** Empty: English readers do not see the office. */
  nameEn: string
  contactEn: string
  /** When an administrator made sure that it is who it says it is. */
  verifiedAt: Date | null
}

/** What an administrator says of an office. */
export interface OfficeOrder {
  /** Small Latin letters, digits and single hyphens; its address. */
  slug: string
  name: string
  kind: OfficeKind
  /** Slug of the province; null for the whole country. */
  province: string | null
  /** Slug of the office above it. */
  parent: string | null
  /** Shown to readers; may have several lines. */
  contact: string
  /** Left out or empty: English readers do not see the office. */
  nameEn?: string | undefined
  contactEn?: string | undefined
}
