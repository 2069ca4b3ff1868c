import type { Story } from '../api/newsroom.ts'

/** Which two revisions are compared, by their numbers; what is left out is chosen by the screen. */
export interface Comparison {
  from?: number
  to?: number
}

/** What stands in the address after «?». */
export function comparisonFrom(search: Record<string, unknown>): Comparison {
  const [from, to] = [numberOf(search['from']), numberOf(search['to'])]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/**
 * The numbers to compare: the newest with the published one, or with the last that stands before it. `from` is always
 * the earlier one, and the first revision is compared with nothing before it.
 */
export function chosenNumbers(story: Story, asked: Comparison): { from: number; to: number } {
  const numbers = story.revisions.map(({ number }) => number)
  const newest = numbers[0] ?? 1
  const to = asked.to !== undefined && numbers.includes(asked.to) ? asked.to : newest
  if (asked.from !== undefined && asked.from < to && numbers.includes(asked.from))
    return { from: asked.from, to }
  return { from: publishedBefore(story, to) ?? standingBefore(story, to), to }
}

/** The revision that stands before this one; the number 0 when there is none. */
export const standingBefore = (story: Story, to: number): number =>
  story.revisions.find(({ number, isPassing }) => number < to && !isPassing)?.number ?? 0

/** The revision that stands after this one. */
export const standingAfter = (story: Story, to: number): number | undefined =>
  story.revisions.findLast(({ number, isPassing }) => number > to && !isPassing)?.number

const publishedBefore = (story: Story, to: number): number | undefined =>
  story.revisions.find(({ id, number }) => id === story.publishedRevisionId && number < to)?.number

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined
