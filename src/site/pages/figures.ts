import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { monthBefore, monthOf, readMonths, type ModerationMonth } from '../moderation-months.ts'
import { FiguresPage } from './figures-page.tsx'
import { showNothing } from './nothing.ts'

const shown = 6

/** The public account of moderation, month by month: how many comments came, what became of them, under which rule. */
export const showFigures =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const now = site.context.clock.now()
    const [year, month] = [c.req.param('year'), c.req.param('month')]
    const found =
      year === undefined || month === undefined
        ? await lastMonths(site, edition, now)
        : await monthsUntil(site, edition, `${year}-${month}`)
    if (found === undefined) return showNothing(site, edition, c)
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(FiguresPage({ frame, ...found, isLatest: year === undefined })),
      tags: ['moderation'],
      freshSeconds: 300,
    })
  }

interface Found {
  months: ModerationMonth[]
  /** Whether the month after the last one has a page too. */
  hasNext: boolean
}

const isCounted = (month: ModerationMonth | undefined): boolean =>
  month !== undefined && month.figures.received > 0

/** The last whole month, or this one where comments have come only since it began. */
async function lastMonths(site: Site, edition: Edition, now: Date): Promise<Found | undefined> {
  const thisMonth = monthOf(edition, now)
  const months = await readMonths(site.reads, { edition, last: thisMonth, many: shown + 1, now })
  if (months === undefined) return undefined
  const isFirst = months.at(-2)?.figures.received === 0
  return isFirst
    ? { months: months.slice(1), hasNext: false }
    : { months: months.slice(0, -1), hasNext: isCounted(months.at(-1)) }
}

/** A month by its name; without a comment it has no page. */
async function monthsUntil(site: Site, edition: Edition, name: string): Promise<Found | undefined> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name)) return undefined
  const [year = 0, month = 0] = name.split('-').map(Number)
  const now = site.context.clock.now()
  const asked = { edition, now }
  const [months, next] = await Promise.all([
    readMonths(site.reads, { ...asked, last: { year, month }, many: shown }),
    readMonths(site.reads, { ...asked, last: monthBefore({ year, month }, -1), many: 1 }),
  ])
  if (months === undefined || !isCounted(months.at(-1))) return undefined
  return { months, hasNext: isCounted(next?.[0]) }
}
