import { toPersianDigits } from '../../persian/index.ts'

const persian = new Intl.NumberFormat('fa-IR')
const latin = new Intl.NumberFormat('en-GB')
const persianPlain = new Intl.NumberFormat('fa-IR', { useGrouping: false })

/** A count for a Persian page: ۴٬۵۵۹. */
export const persianNumber = (value: number): string => persian.format(value)

/** A count for an English page: 4,559. */
export const latinNumber = (value: number): string => latin.format(value)

/** A code, year or other number that is read digit by digit, without grouping: ۱۰۰۰۴۲. */
export const persianCode = (value: number): string => persianPlain.format(value)

/** A line in Persian digits: telephone numbers and counts. Words with Latin letters (an e-mail, an address) stay. */
export const inPersianDigits = (line: string): string =>
  line.replace(/\S+/g, word => (/[a-z@]/i.test(word) ? word : toPersianDigits(word)))
