import type { Handler } from 'hono'
import { houseRules, type ModerationFigures } from '../../comments/index.ts'
import { csvLine } from '../../platform/csv.ts'
import type { Env } from '../../platform/http/env.ts'
import { keepFile } from '../answer.ts'
import type { Site } from '../frame.ts'
import { monthOf, readMonths, type ModerationMonth } from '../moderation-months.ts'
import { machineDay } from '../wording/dates.ts'

const many = 24

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** The figures of moderation for machines: Jalali months with their Gregorian ISO dates, Latin digits. */
export const giveFigures =
  (site: Site, kind: keyof typeof types): Handler<Env> =>
  async c => {
    const now = site.context.clock.now()
    const last = monthOf('fa', now)
    const months = (await readMonths(site.reads, { edition: 'fa', last, many, now })) ?? []
    const rows = months.filter(({ figures }) => figures.received > 0).map(rowOf)
    if (kind === 'csv') c.header('content-disposition', 'attachment; filename="moderation.csv"')
    return keepFile(c, {
      text: kind === 'csv' ? csvOf(rows) : `${JSON.stringify({ months: rows }, null, 2)}\n`,
      type: types[kind],
      tags: ['moderation'],
      freshSeconds: 300,
    })
  }

type FileRow = Readonly<Record<string, string | number | null>>

function rowOf({ year, month, from, until, figures }: ModerationMonth): FileRow {
  return {
    jalali_month: `${year}-${String(month).padStart(2, '0')}`,
    from: machineDay(from),
    before: machineDay(until),
    received: figures.received,
    waiting: figures.waiting,
    published: figures.published,
    ...refusedOf(figures),
    withdrawn: figures.withdrawn,
    appeals: figures.appeals.made,
    appeals_upheld: figures.appeals.upheld,
    appeals_overturned: figures.appeals.overturned,
    appeals_waiting: figures.appeals.waiting,
    waited_minutes_median: minutesOf(figures.medianHours),
    waited_minutes_p90: minutesOf(figures.p90Hours),
  }
}

const refusedOf = ({ refused }: ModerationFigures): FileRow =>
  Object.fromEntries(houseRules.map(rule => [`refused_${rule.replace('-', '_')}`, refused[rule]]))

const minutesOf = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 60))

function csvOf(rows: readonly FileRow[]): string {
  const names = Object.keys(rows[0] ?? { jalali_month: '' })
  return [names, ...rows.map(row => names.map(name => row[name] ?? null))].map(csvLine).join('')
}
