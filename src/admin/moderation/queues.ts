import type { QueueFilters, QueueName } from '../api/comments.ts'

// The order of the tabs: what waits for a person comes first.
export const queues = [
  'waiting',
  'second-opinion',
  'appealed',
  'published',
  'refused',
] as const satisfies readonly QueueName[]

/** The rules whose signals the queue can be asked for, in the order of the house policy. */
export const seenRules = [
  'closed-story',
  'repeated',
  'not-persian',
  'defamation',
  'insult',
  'off-topic',
  'contact-details',
  'advertising',
  'imitated-name',
] as const

/** The filters that stand in the address; what is not understood is left out. */
export function queueFrom(search: Record<string, unknown>): QueueFilters {
  const text = (name: string): string | undefined => {
    const value = search[name]
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const story = text('story')
  const filters: QueueFilters = {
    list: queues.find(each => each === (search['list'] ?? search['status'])),
    rule: seenRules.find(each => each === search['rule']),
    signals: search['signals'] === 'with' || search['signals'] === 'without' ? search['signals'] : undefined,
    section: text('section'),
    story: story !== undefined && /^\d{1,9}$/.test(story) ? story : undefined,
    claimed: text('claimed'),
  }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}

/** The refusals by their keys, in the order of the house rules. */
export const refusals = [
  ['1', 'defamation'],
  ['2', 'not-persian'],
  ['3', 'off-topic'],
] as const
export type RefusalRule = (typeof refusals)[number][1]

/** So many repeats and more are counted as this. */
export const mostCounted = 100

/** For so many milliseconds a decision can be taken back. */
export const undoTime = 10_000
