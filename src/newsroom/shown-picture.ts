import type { Picture } from './public-story.ts'

/** What a query selects of `media` to show a picture; beside its id as `picture_id`. */
export const shownPictureColumns = [
  'media.stamp as picture_stamp',
  'media.width as picture_width',
  'media.height as picture_height',
  'media.thumbhash as picture_thumbhash',
  'media.alt as picture_alt',
  'media.credit as picture_credit',
] as const

export interface ShownPictureRow {
  picture_id: string | null
  picture_stamp: string | null
  picture_width: number | null
  picture_height: number | null
  picture_thumbhash: string | null
  picture_alt: string | null
  picture_credit: string | null
}

/** The picture of a row as readers see it; null where it has none. */
export function shownPictureOf(row: ShownPictureRow): Picture | null {
  if (row.picture_id === null) return null
  return {
    id: row.picture_id,
    stamp: row.picture_stamp ?? '',
    width: row.picture_width ?? 1,
    height: row.picture_height ?? 1,
    thumbhash: row.picture_thumbhash ?? '',
    alt: row.picture_alt ?? '',
    credit: row.picture_credit ?? '',
  }
}
