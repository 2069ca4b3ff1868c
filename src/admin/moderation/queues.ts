import type { CommentStatus } from '../api/comments.ts'

// The order of the tabs: what waits for a person comes first.
export const queues = [
  'waiting',
  'appealed',
  'published',
  'refused',
] as const satisfies readonly CommentStatus[]
export type QueueName = (typeof queues)[number]

/** The queue that stands in the address; the waiting one when none does. */
export const queueFrom = (search: Record<string, unknown>): { status?: QueueName } => {
  const status = queues.find(each => each === search['status'])
  return status === undefined ? {} : { status }
}

/** The refusals by their keys, in the order of the house rules. */
export const refusals = [
  ['2', 'defamation'],
  ['3', 'not-persian'],
  ['4', 'off-topic'],
] as const
export type RefusalRule = (typeof refusals)[number][1]
