import type { Edition } from '../story.ts'

/** A line across every page of an edition, until a moment. */
export interface Banner {
  id: string
  edition: Edition
  text: string
  /** Path of its story on this site; null: it leads nowhere. */
  path: string | null
  shownUntil: Date
}

/** A banner is one sentence. */
export const bannerLength = 90
