/** The house rules a comment can be refused by. The first rule, shown only after approval, refuses nothing. */
export const houseRules = ['defamation', 'not-persian', 'off-topic'] as const
export type HouseRule = (typeof houseRules)[number]

export const commentStatuses = ['waiting', 'published', 'refused', 'appealed', 'withdrawn'] as const
export type CommentStatus = (typeof commentStatuses)[number]

export const verdicts = ['publish', 'refuse'] as const
export type Verdict = (typeof verdicts)[number]

/** Most and least letters (graphemes) of a comment, an appeal and a name. */
export const limits = { text: { least: 3, most: 1500 }, appeal: { least: 10, most: 1000 }, name: 60 } as const

/** In which order readers see comments. Most agreed: those who agree less those who do not. */
export const commentOrders = ['oldest', 'newest', 'agreed'] as const
export type CommentOrderShown = (typeof commentOrders)[number]

/** A comment as readers of the story see it. */
export interface PublishedComment {
  id: string
  parentId: string | null
  /** Of the comment that this one answers; null when it answers none. */
  parentName: string | null
  /** Empty when the reader gave none. */
  name: string
  text: string
  publishedAt: Date
  agree: number
  disagree: number
  /** Of what is not there any more, but has answers: who took it away. Name and text are empty then. */
  gone: 'by-sender' | 'by-newsroom' | null
  /** What the newsroom says to it, in its own name. */
  reply: ReplyShown | null
}

/** What the newsroom says to a comment, as readers see it: never who wrote it. */
export interface ReplyShown {
  text: string
  at: Date
}

/** A comment as its sender sees it on the tracking page. */
export interface TrackedComment {
  id: string
  status: CommentStatus
  /** When its words were erased by its sender; null while they are there. */
  erasedAt: Date | null
  name: string
  text: string
  /** Readers see its text with at least one number masked. */
  isMasked: boolean
  sentAt: Date
  decidedAt: Date | null
  rule: HouseRule | null
  /** What the moderator added in words; may be empty. */
  note: string
  mayAppeal: boolean
  appeal: { text: string; at: Date } | null
  /** Of a waiting comment: how many wait that were sent before it. */
  ahead: number
  /** Every decision, oldest first; without who took it. */
  decisions: readonly { verdict: Verdict; rule: HouseRule | null; note: string; at: Date }[]
  agree: number
  disagree: number
  /** What the newsroom says to it; null while readers do not see the comment. */
  reply: ReplyShown | null
  story: { code: number; slug: string; edition: 'fa' | 'en'; headline: string }
}
