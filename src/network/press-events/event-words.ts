import { readProvince } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import type { EnglishEventWords, PressEventWords } from './press-event.ts'

export interface PressEventGiven
  extends Omit<PressEventWords, 'startsAt' | 'endsAt' | keyof EnglishEventWords>, Partial<EnglishEventWords> {
  startsAt: Date
  /** Null: an hour after it begins. */
  endsAt: Date | null
  /** For the newsroom alone. */
  contact: string
}

const hour = 3_600_000
const longest = 31 * 24 * hour

/** What is told of an event, cleaned. @throws FieldProblems with everything that is wrong. */
export async function eventWordsFrom(
  within: Context,
  given: PressEventGiven,
): Promise<PressEventWords & { contact: string }> {
  const problems: FieldProblem[] = []
  const line = (field: 'title' | 'place', most: number): string =>
    cleanLine({ field, given: given[field], kind: 'title', most, required: true }, problems)
  const text = (field: 'about' | 'contact', most: number): string =>
    cleanLine({ field, given: given[field], kind: 'comment', most }, problems)
  const english = (field: keyof EnglishEventWords, most: number): string =>
    cleanLine(
      { field, given: given[field] ?? '', kind: field === 'aboutEn' ? 'comment' : 'title', most },
      problems,
    )
  const words = {
    ...given,
    title: line('title', 200),
    place: line('place', 300),
    about: text('about', 2000),
    contact: text('contact', 500),
    titleEn: english('titleEn', 200),
    placeEn: english('placeEn', 300),
    aboutEn: english('aboutEn', 2000),
    hostEn: english('hostEn', 200),
    endsAt: given.endsAt ?? new Date(given.startsAt.getTime() + hour),
  }
  problems.push(...problemsOfTime(words))
  if (words.province !== null && (await readProvince(within, words.province)) === undefined)
    problems.push({ field: 'province', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}

function problemsOfTime({ startsAt, endsAt, accreditationUntil }: PressEventWords): FieldProblem[] {
  const length = endsAt.getTime() - startsAt.getTime()
  return [
    ...(length < 0 ? [{ field: 'endsAt', problem: 'before-beginning' }] : []),
    ...(length > longest ? [{ field: 'endsAt', problem: 'event-too-long' }] : []),
    ...(accreditationUntil !== null && accreditationUntil > startsAt
      ? [{ field: 'accreditationUntil', problem: 'after-beginning' }]
      : []),
  ]
}
