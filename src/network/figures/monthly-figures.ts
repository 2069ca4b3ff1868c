import { jalaliMonth, toJalali } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { listDesks } from '../desks/release-desk-store.ts'
import { listOffices } from '../office-store.ts'
import type { ReadershipOf } from '../readership.ts'
import { countAnswers, type Counted, type CountedOf } from './counted-store.ts'

/** A Jalali month of one office, one desk, or all together. */
export interface MonthFigures extends Counted {
  /** `1405-08`. */
  month: string
  from: Date
  until: Date
  /** Slug of the office, id of the desk; null for all together, and for what has no desk. */
  key: string | null
  nameFa: string
  nameEn: string
  /** How often readers opened the stories made of what was accepted in this month. */
  views: number
}

export interface MonthlyQuestion {
  by: 'all' | 'office' | 'desk'
  months: number
  officeIds?: readonly string[]
}

/** The months that end with this one, oldest first; a month without anything is there only in the count of all. */
export async function monthlyFigures(
  context: Context,
  { by, months, officeIds }: MonthlyQuestion,
  readershipOf: ReadershipOf,
): Promise<MonthFigures[]> {
  const spans = spansUntil(context.clock.now(), months)
  const ofOffices = officeIds ? { officeIds } : {}
  const [names, ...counted] = await Promise.all([
    namesOf(context, by),
    ...spans.map(async ({ from, until }) => countAnswers(context, { from, until, by, ...ofOffices })),
  ])
  const shown = counted.map(rows => (rows.length === 0 && by === 'all' ? [nothingAtAll] : rows))
  const views = await readershipOf(shown.flat().flatMap(({ storyIds }) => storyIds))
  return spans.flatMap((span, place) =>
    (shown[place] ?? []).map(row => {
      const name = names.get(row.key ?? '') ?? { key: null, nameFa: '', nameEn: '' }
      const seen = row.storyIds.reduce((sum, id) => sum + (views.get(id)?.views ?? 0), 0)
      const { sent, accepted, returned, declined, medianMinutes } = row
      return { ...span, ...name, sent, accepted, returned, declined, medianMinutes, views: seen }
    }),
  )
}

const nothingAtAll: CountedOf = {
  key: null,
  sent: 0,
  accepted: 0,
  returned: 0,
  declined: 0,
  medianMinutes: null,
  storyIds: [],
}

function spansUntil(now: Date, months: number): { month: string; from: Date; until: Date }[] {
  const { year, month } = toJalali(now)
  return Array.from({ length: months }, (_, place) => {
    const at = year * 12 + (month - 1) - (months - 1 - place)
    const [ofYear, ofMonth] = [Math.floor(at / 12), (at % 12) + 1]
    const { from, to } = jalaliMonth(ofYear, ofMonth)
    return { month: `${ofYear}-${String(ofMonth).padStart(2, '0')}`, from, until: to }
  })
}

type Named = Pick<MonthFigures, 'key' | 'nameFa' | 'nameEn'>

/** By id; an office without an English name goes by its Persian one. */
async function namesOf(context: Context, by: MonthlyQuestion['by']): Promise<Map<string, Named>> {
  switch (by) {
    case 'all':
      return new Map()
    case 'office': {
      const offices = await listOffices(context)
      return new Map(
        offices.map(({ id, slug, name, nameEn }) => [
          id,
          { key: slug, nameFa: name, nameEn: nameEn === '' ? name : nameEn },
        ]),
      )
    }
    case 'desk': {
      const desks = await listDesks(context)
      return new Map(desks.map(({ id, nameFa, nameEn }) => [id, { key: id, nameFa, nameEn }]))
    }
  }
}
