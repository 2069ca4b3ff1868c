import { sql } from 'kysely'

// What narrows a search, as terms beside the words of a story: its section, province, kind, and when it came out. The
// index makes them of the columns (migration 0136); no word of a text begins with '='.

/** What the index holds of a story: its words and its marks. As the index says it, or it is not used. */
export const wordsAndMarks = sql`(document.terms || array_to_tsvector(array[
  '=s' || document.section_id::text,
  '=p' || coalesce(document.province_slug, ''),
  '=k' || document.kind,
  '=y' || extract(year from document.published_at at time zone 'UTC')::integer::text,
  '=m' || (extract(year from document.published_at at time zone 'UTC') * 100
    + extract(month from document.published_at at time zone 'UTC'))::integer::text
]))`

const monthMark = (instant: Date): string => `=m${instant.toISOString().slice(0, 7).replace('-', '')}`
const yearMark = (instant: Date): string => `=y${instant.toISOString().slice(0, 4)}`

const recentMonths = 3
const olderYears = 2
const mostMonths = 24
const mostYears = 50

/** The eras that end with the one of a moment: the last months, the last years. */
export function erasBefore(instant: Date): { months: string[]; years: string[] } {
  const [year, month] = [instant.getUTCFullYear(), instant.getUTCMonth()]
  return {
    months: Array.from({ length: recentMonths }, (_, back) =>
      monthMark(new Date(Date.UTC(year, month - back, 1))),
    ),
    years: Array.from({ length: olderYears }, (_, back) => yearMark(new Date(Date.UTC(year - back, 6, 1)))),
  }
}

/** The months of a span of time, or its years where it is long; undefined when it is longer than can be told. */
export function erasBetween(from: Date, until: Date): string[] | undefined {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()]
  const years = until.getUTCFullYear() - year + 1
  const months = years * 12 - 11 + until.getUTCMonth() - month
  if (months < 1) return [monthMark(from)]
  if (months <= mostMonths)
    return Array.from({ length: months }, (_, after) => monthMark(new Date(Date.UTC(year, month + after, 1))))
  return years > mostYears
    ? undefined
    : Array.from({ length: years }, (_, after) => yearMark(new Date(Date.UTC(year + after, 6, 1))))
}

/** One of these, as a part of a tsquery. */
export const oneOf = (marks: readonly string[]): string =>
  `(${marks.map(mark => `'${mark.replace(/['\\]/g, '$&$&')}'`).join(' | ')})`
