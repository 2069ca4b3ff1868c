import type { Context as HonoContext, Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import { toLatinDigits } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { datePartsOf, spanOf, type DateParts } from '../calendar.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Site } from '../frame.ts'
import { fresh, tags } from '../tags.ts'
import { ArchivePage, type ArchiveProps } from './archive-page.tsx'
import { showNothing } from './nothing.ts'

const size = 60

/**
 * The archive of a day: `/archive/1405/09/01`. A month shows its calendar and its newest day, a year its last month,
 * the bare archive today: one page, entered at four heights.
 */
export const showArchive =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = askedIn(c)
    const cursor = readCursor(c.req.query('before'))
    const limits = await limitsOf(site, edition)
    if (asked === undefined || cursor === 'unreadable' || !isWithin(edition, asked, limits))
      return showNothing(site, edition, c)
    const { pathname, search } = new URL(c.req.url)
    const path = addresses.archive(edition, ...asked)
    if (pathname !== path) return moved(c, path + search, [tags.list(edition)])
    const page = await loadPage(site, { edition, asked, limits, cursor })
    return keep(c, {
      html: await document(ArchivePage(page)),
      tags: [tags.list(edition)],
      freshSeconds: fresh.archive,
    })
  }

/** The parts of the date in the address, in the digits of either script; undefined when they are no numbers. */
function askedIn(c: HonoContext<Env>): number[] | undefined {
  const typed = ['year', 'month', 'day'].flatMap(name => toLatinDigits(c.req.param(name) ?? ''))
  const given = typed.filter(part => part !== '')
  return given.every(part => /^\d{1,4}$/.test(part)) ? given.map(Number) : undefined
}

/** The archive reaches from the month of the first story to today: what lies beyond is nothing. */
interface Limits {
  first: DateParts
  today: DateParts
}

async function limitsOf(site: Site, edition: Edition): Promise<Limits> {
  const [year, month] = datePartsOf(edition, await site.reads.firstPublishedAt(edition))
  return { first: [year, month, 1], today: datePartsOf(edition, site.context.clock.now()) }
}

function isWithin(edition: Edition, asked: readonly number[], { first, today }: Limits): boolean {
  if (asked.length === 0) return true
  const span = spanOf(edition, ...asked)
  const begin = spanOf(edition, ...first)
  const end = spanOf(edition, ...today)
  return span !== undefined && begin !== undefined && end !== undefined
    ? span.until > begin.from && span.from < end.until
    : false
}

interface Asked {
  edition: Edition
  asked: readonly number[]
  limits: Limits
  cursor: { before?: string }
}

async function loadPage(site: Site, { edition, asked, limits, cursor }: Asked): Promise<ArchiveProps> {
  const [year, month] = monthOf(asked, limits.today)
  const ofMonth = spanOf(edition, year, month)
  const [frame, counts] = await Promise.all([
    loadFrame(site, edition),
    ofMonth ? site.reads.countByDay({ edition, ...ofMonth }) : [],
  ])
  const byDay = new Map(counts.map(({ day, count }) => [datePartsOf(edition, day)[2], count]))
  const date: DateParts = [year, month, asked[2] ?? newestDay(byDay, [year, month], limits.today)]
  const ofDay = spanOf(edition, ...date)
  const found = ofDay ? await site.reads.stories({ edition, ...ofDay, ...cursor, limit: size + 1 }) : []
  return { frame, date, byDay, ...limits, height: asked.length, ...pageOf(found, size) }
}

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
