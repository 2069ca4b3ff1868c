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
  const { shown, next } = cutAt(stories, size, cursorOf)
  return { stories: shown, next }
}

/** The same of any list; `cursor`: where it goes on after a line. */
export function cutAt<Line>(
  found: readonly Line[],
  size: number,
  cursor: (line: Line) => string,
): { shown: Line[]; next: string | null } {
  const shown = found.slice(0, size)
  const last = shown.at(-1)
  return { shown, next: found.length > size && last !== undefined ? cursor(last) : null }
}
