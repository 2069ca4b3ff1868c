import { now } from './clock.ts'
import { toJalali } from './persian.ts'

const dayMs = 86_400_000

/** The day that calendars in Tehran show at an instant, in machine form: `2026-11-22`. */
export const civilDayOf = (instant: Date): string =>
  new Date(instant.getTime() + toJalali(instant).offset).toISOString().slice(0, 10)

export const today = (): string => civilDayOf(now())

/** The day so many days later, or earlier. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T08:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** An instant within a day, for saying its date. */
export const instantOfDay = (day: string): string => `${day}T08:00:00Z`

/** Whether a text is a day in machine form. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T08:00:00Z`))
