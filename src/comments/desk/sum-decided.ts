import type { Appealed, DecidedAlike } from './desk-figures-store.ts'

/** What was decided over a span, by one moderator or by one rule. */
export interface DeskFigures {
  decisions: number
  published: number
  refused: number
  /** Half of the comments were read for less than this; null when nobody opened one by itself. */
  medianSeconds: number | null
  /** Hours from the sending of a comment, or from its appeal, to the decision. */
  medianWaitHours: number | null
  /** First decisions that were appealed, and those that another moderator reversed. */
  appealed: number
  overturned: number
}

/** The figures of some decisions. */
export function sumDecided(decided: readonly DecidedAlike[], appeals: readonly Appealed[]): DeskFigures {
  const waiting = decided.filter(each => each.of === 'waiting')
  const reading = decided.filter(each => each.of === 'reading')
  const decisions = countOf(waiting)
  const published = countOf(waiting.filter(({ rule }) => rule === null))
  const medianWait = medianOf(waiting)
  return {
    decisions,
    published,
    refused: decisions - published,
    medianSeconds: medianOf(reading),
    medianWaitHours: medianWait === null ? null : medianWait / 60,
    appealed: appeals.reduce((sum, each) => sum + each.appealed, 0),
    overturned: appeals.reduce((sum, each) => sum + each.overturned, 0),
  }
}

const countOf = (counted: readonly { count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0)

/** The middle one of the lengths that are known, or between the two in the middle. */
export function medianOf(counted: readonly Pick<DecidedAlike, 'length' | 'count'>[]): number | null {
  const known = counted
    .flatMap(({ length, count }) => (length === null ? [] : [{ length, count }]))
    .sort((one, other) => one.length - other.length)
  const total = countOf(known)
  const below = atRank(known, Math.floor((total - 1) / 2))
  const above = atRank(known, Math.floor(total / 2))
  return below === undefined || above === undefined ? null : (below + above) / 2
}

function atRank(known: readonly { length: number; count: number }[], rank: number): number | undefined {
  let passed = 0
  for (const { length, count } of known) {
    passed += count
    if (passed > rank) return length
  }
  return undefined
}
