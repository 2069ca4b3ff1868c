/** The lists of the desk, in the order of their tabs. A comment somebody asked about waits in a list of its own. */
export const queueLists = ['waiting', 'second-opinion', 'appealed', 'published', 'refused'] as const
export type QueueList = (typeof queueLists)[number]

/** Milliseconds in which a decision can be taken back: what the screen offers, and what is granted on a slow network. */
export const undoTime = { offered: 10_000, granted: 15_000 } as const

/** Milliseconds for which a comment is somebody's; the screen asks again every 30 s. */
export const claimLease = 75_000

/** Most comments decided on in one act. */
export const mostAtOnce = 500

/** What stands between a moderator and a decision. */
export type Hindrance = 'decided' | 'own-decision' | 'own-question'
