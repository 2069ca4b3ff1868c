import { toJalali } from '../persian/index.ts'

/** The beginning of the hour that clocks in Tehran show: half past in UTC, so that a day has whole hours. */
export function hourOf(instant: Date): Date {
  const { minute, second } = toJalali(instant)
  return new Date(Math.floor(instant.getTime() / 1000) * 1000 - (minute * 60 + second) * 1000)
}
