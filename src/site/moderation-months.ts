import type { ModerationFigures } from '../comments/index.ts'
import type { Edition } from '../newsroom/index.ts'
import { datePartsOf, spanOf, type Span } from './calendar.ts'
import type { SiteReads } from './reads.ts'

/** A month of the edition's calendar and what was counted in it. */
export interface ModerationMonth extends Span {
  year: number
  month: number
  figures: ModerationFigures
}

/** The months that end with this one, oldest first; undefined when it is no month, or has not begun. */
export async function readMonths(
  reads: Pick<SiteReads, 'moderation'>,
  { edition, last, many, now }: { edition: Edition; last: MonthName; many: number; now: Date },
): Promise<ModerationMonth[] | undefined> {
  const names = Array.from({ length: many }, (_, back) => monthBefore(last, many - 1 - back))
  const spans = names.map(({ year, month }) => spanOf(edition, year, month))
  const lastSpan = spans.at(-1)
  if (lastSpan === undefined || lastSpan.from > now) return undefined
  const months = await Promise.all(
    names.map(async (name, place) => {
      const span = spans[place]
      return span && { ...name, ...span, figures: await reads.moderation(span) }
    }),
  )
  return months.filter(month => month !== undefined)
}

export interface MonthName {
  year: number
  month: number
}

export function monthOf(edition: Edition, instant: Date): MonthName {
  const [year, month] = datePartsOf(edition, instant)
  return { year, month }
}

/** The month so many months before. */
export function monthBefore({ year, month }: MonthName, back: number): MonthName {
  const months = year * 12 + (month - 1) - back
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}
