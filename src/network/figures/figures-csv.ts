import { csvLine, csvMark } from '../../platform/csv.ts'
import type { MonthFigures } from './monthly-figures.ts'

const columns = ['jalali_month', 'from', 'before', 'key', 'name', 'sent', 'accepted', 'returned'] as const
const more = ['declined', 'answer_minutes_median', 'views'] as const

/** The figures for a table program: Jalali months with their ISO instants, Latin digits. */
export const csvOfFigures = (months: readonly MonthFigures[]): string =>
  [csvMark + csvLine([...columns, ...more]), ...months.map(lineOf)].join('')

const lineOf = (row: MonthFigures): string =>
  csvLine([
    row.month,
    row.from.toISOString(),
    row.until.toISOString(),
    row.key,
    row.nameFa,
    row.sent,
    row.accepted,
    row.returned,
    row.declined,
    row.medianMinutes,
    row.views,
  ])
