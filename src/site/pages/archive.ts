import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, keep } from '../answer.ts'
import { datePartsOf, spanOf, type DateParts } from '../calendar.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Site } from '../frame.ts'
import { fresh, tags } from '../tags.ts'
import { ArchivePage } from './archive-page.tsx'
import { showNothing } from './nothing.ts'

const size = 60

/**
 * The archive of a day: `/archive/1405/09/01`. A month shows its calendar and its newest day, a year its last month,
 * the bare archive today: one page, entered at four heights.
 */
export const showArchive =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const typed = ['year', 'month', 'day'].flatMap(name => c.req.param(name) ?? [])
    const cursor = readCursor(c.req.query('before'))
    const today = datePartsOf(edition, site.context.clock.now())
    const asked = typed.every(part => /^\d{1,4}$/.test(part)) ? typed.map(Number) : undefined
    if (asked === undefined || !isRealSpan(edition, asked) || cursor === 'unreadable')
      return showNothing(site, edition, c)
    const [year, month] = monthOf(asked, today)
    const ofMonth = spanOf(edition, year, month)
    if (ofMonth === undefined) return showNothing(site, edition, c)
    const [frame, counts] = await Promise.all([
      loadFrame(site, edition),
      site.reads.countByDay({ edition, ...ofMonth }),
    ])
    const byDay = new Map(counts.map(({ day, count }) => [datePartsOf(edition, day)[2], count]))
    const date: DateParts = [year, month, asked[2] ?? newestDay(byDay, [year, month], today)]
    const ofDay = spanOf(edition, ...date)
    const found = ofDay ? await site.reads.stories({ edition, ...ofDay, ...cursor, limit: size + 1 }) : []
    const page = { frame, date, byDay, today, height: asked.length, ...pageOf(found, size) }
    return keep(c, {
      html: await document(ArchivePage(page)),
      tags: [tags.list(edition)],
      freshSeconds: fresh.archive,
    })
  }

const isRealSpan = (edition: Edition, asked: readonly number[]): boolean =>
  asked.length === 0 || spanOf(edition, ...asked) !== undefined

function monthOf([year, month]: readonly number[], today: DateParts): [year: number, month: number] {
  if (year === undefined) return [today[0], today[1]]
  return [year, month ?? (year === today[0] ? today[1] : 12)]
}

function newestDay(
  byDay: ReadonlyMap<number, number>,
  [year, month]: readonly number[],
  today: DateParts,
): number {
  if (year === today[0] && month === today[1]) return today[2]
  return Math.max(1, ...byDay.keys())
}
