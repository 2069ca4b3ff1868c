import { cursorOf, type StoryCard } from '../newsroom/index.ts'

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/

/** Where a list goes on, as it stands in an address: undefined without one, 'unreadable' when it is none of ours. */
export function readCursor(given: string | undefined): { before?: string } | 'unreadable' {
  if (given === undefined || given === '') return {}
  return shape.test(given) ? { before: given } : 'unreadable'
}

/** One page of a list, read one story too many to know whether there is more. */
export function pageOf(
  stories: readonly StoryCard[],
  size: number,
): { stories: StoryCard[]; next: string | null } {
  const shown = stories.slice(0, size)
  const last = shown.at(-1)
  return { stories: shown, next: stories.length > size && last ? cursorOf(last) : null }
}
