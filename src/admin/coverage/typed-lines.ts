import type { CrisisOrder } from '../api/coverage.ts'

type Phone = CrisisOrder['phones'][number]

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A name, a colon, a number on each line. */
export const phonesOf = (phones: readonly Phone[]): string =>
  phones.map(({ label, number }) => `${label}: ${number}`).join('\n')

/** The same, read back. */
export const phonesFrom = (text: string): Phone[] =>
  linesOf(text).map(line => {
    const at = line.lastIndexOf(':')
    return { label: line.slice(0, Math.max(0, at)).trim(), number: line.slice(at + 1).trim() }
  })

/** What a piece of evidence says, and its address where the line ends with one. */
export const evidenceFrom = (text: string): { text: string; url: string }[] =>
  linesOf(text).map(line => {
    const [, said = line, url = ''] = /^(.*?)\s*(https?:\/\/\S+)$/.exec(line) ?? []
    return { text: said, url }
  })
