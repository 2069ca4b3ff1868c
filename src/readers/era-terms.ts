// When a story came out, as terms of the index beside its words. No word of a text begins with '='.

const recentMonths = 3
const olderYears = 2

const monthTerm = (instant: Date): string => `=m${instant.toISOString().slice(0, 7).replace('-', '')}`
const yearTerm = (instant: Date): string => `=y${instant.toISOString().slice(0, 4)}`

/** The eras of a moment as lexemes of a tsvector literal. */
export const eraTermsOf = (instant: Date): string => `'${monthTerm(instant)}' '${yearTerm(instant)}'`

/** The eras that end with the one of a moment: the last months, the last years. */
export function erasBefore(instant: Date): { months: string[]; years: string[] } {
  const months = Array.from({ length: recentMonths }, (_, back) =>
    monthTerm(new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() - back, 1))),
  )
  const years = Array.from({ length: olderYears }, (_, back) =>
    yearTerm(new Date(Date.UTC(instant.getUTCFullYear() - back, 6, 1))),
  )
  return { months, years }
}
