import { jalaliDay, toJalali, type Span } from '../../persian/index.ts'

const pattern = /^(?:1[89]|20)\d\d-\d\d-\d\d$/

/** Whether a text is a day of the calendar in machine form: `2026-11-22`. */
export const isCivilDay = (text: string): boolean =>
  pattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** The instants of a day in Tehran, told in machine form. */
export const spanOfDay = (day: string): Span => jalaliDay(toJalali(new Date(`${day}T08:00:00Z`)))
