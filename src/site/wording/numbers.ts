import { toPersianDigits } from '../../persian/index.ts'

const persian = new Intl.NumberFormat('fa-IR')
const latin = new Intl.NumberFormat('en-GB')
const persianPlain = new Intl.NumberFormat('fa-IR', { useGrouping: false })

/** A count for a Persian page: ۴٬۵۵۹. */
export const persianNumber = (value: number): string => persian.format(value)

/** A count for an English page: 4,559. */
export const latinNumber = (value: number): string => latin.format(value)

const share = { style: 'percent', maximumFractionDigits: 1 } as const
const persianPercent = new Intl.NumberFormat('fa-IR', share)
const latinPercent = new Intl.NumberFormat('en-GB', share)

/** A share for a Persian page: ۸۷٫۱٪. */
export const persianShare = (value: number): string => persianPercent.format(value)

/** A share for an English page: 87.1%. */
export const latinShare = (value: number): string => latinPercent.format(value)

/** A code, year or other number that is read digit by digit, without grouping: ۱۰۰۰۴۲. */
export const persianCode = (value: number): string => persianPlain.format(value)

/** A line in Persian digits: telephone numbers and counts. Words with Latin letters (an e-mail, an address) stay. */
export const inPersianDigits = (line: string): string =>
  line.replace(/\S+/g, word => (/[a-z@]/i.test(word) ? word : toPersianDigits(word)))
