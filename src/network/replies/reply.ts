export const replyStatuses = ['asked', 'accepted', 'declined', 'withdrawn'] as const
export type ReplyStatus = (typeof replyStatuses)[number]

/** The newsroom's published list of reasons for which a request is declined; the words beside it say more. */
export const declineReasons = [
  'not-about-office', // the story says nothing of the office or of what it answers for
  'nothing-wrong', // the desk looked, and what the story says holds
  'answered', // the story says so already, or a reply to it is out
  'not-fit', // slander, advertising, or beside the matter
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** For how long a request waits for the desk at most: three days, as ADR 56 tells. */
export const answeredWithin = 3 * 86_400_000

/** Whether the desk has let the moment pass. */
export const isOverdue = ({ status, dueAt }: { status: ReplyStatus; dueAt: Date }, now: Date): boolean =>
  status === 'asked' && dueAt < now
