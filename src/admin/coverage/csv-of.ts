import type { Election } from '../api/coverage.ts'

type Count = Election['counts'][number]

interface CsvWords {
  provinces: readonly { slug: string; nameFa: string }[]
  /** What the columns are called, in a language that the server reads. */
  columns: { province: string; invalid: string; eligible: string }
}

/** A count as the text that the server reads again. */
export function csvOf({ choices, rows }: Count, { provinces, columns }: CsvWords): string {
  const head = [columns.province, ...choices, columns.invalid, columns.eligible]
  const lines = rows.map(({ province, votes, invalid, eligible }) => [
    provinces.find(({ slug }) => slug === province)?.nameFa ?? province,
    ...votes.map(String),
    String(invalid ?? ''),
    String(eligible ?? ''),
  ])
  return [head, ...lines].map(line => line.map(cellOf).join(',')).join('\n')
}

const cellOf = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
