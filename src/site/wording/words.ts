import type { Edition } from '../../newsroom/index.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { latinNumber, latinShare, persianCode, persianNumber, persianShare } from './numbers.ts'

export type Words = typeof fa

/** The catalogue of an edition. */
export const wordsOf = (edition: Edition): Words => (edition === 'fa' ? fa : en)

/** A count in the digits of the edition: ۴٬۵۵۹ or 4,559. */
export const countIn = (edition: Edition, value: number): string =>
  edition === 'fa' ? persianNumber(value) : latinNumber(value)

/** A part of a whole, in hundredths: ۸۷٫۱٪ or 87.1%. */
export const shareIn = (edition: Edition, part: number, whole: number): string =>
  edition === 'fa' ? persianShare(part / whole) : latinShare(part / whole)

/** A code or year in the digits of the edition, without grouping. */
export const codeIn = (edition: Edition, value: number): string =>
  edition === 'fa' ? persianCode(value) : String(value)

/** A name that exists in both languages, in the one of the edition. */
export const nameIn = (edition: Edition, named: { nameFa: string; nameEn: string }): string =>
  edition === 'fa' ? named.nameFa : named.nameEn
