/** The house rules a comment can be refused by. The first rule, shown only after approval, refuses nothing. */
export const houseRules = ['defamation', 'not-persian', 'off-topic'] as const
export type HouseRule = (typeof houseRules)[number]

export const commentStatuses = ['waiting', 'published', 'refused', 'appealed', 'withdrawn'] as const
export type CommentStatus = (typeof commentStatuses)[number]

export const verdicts = ['publish', 'refuse'] as const
export type Verdict = (typeof verdicts)[number]

/** Most and least letters (graphemes) of a comment, an appeal and a name. */
export const limits = { text: { least: 3, most: 1500 }, appeal: { least: 10, most: 1000 }, name: 60 } as const

/** A comment as readers of the story see it. */
export interface PublishedComment {
  id: string
  parentId: string | null
  /** Empty when the reader gave none. */
  name: string
  text: string
  publishedAt: Date
}

/** A comment as its sender sees it on the tracking page. */
export interface TrackedComment {
  id: string
  status: CommentStatus
  name: string
  text: string
  sentAt: Date
  decidedAt: Date | null
  rule: HouseRule | null
  /** What the moderator added in words; may be empty. */
  note: string
  mayAppeal: boolean
  appeal: { text: string; at: Date } | null
  story: { code: number; slug: string; edition: 'fa' | 'en'; headline: string }
}
