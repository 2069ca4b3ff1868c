import type { Edition } from '../../newsroom/index.ts'
import { toJalali, weekdayName } from '../../persian/index.ts'

const english = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Asia/Tehran' })

/** یکشنبه; Sunday. */
export const weekdayIn = (edition: Edition, instant: Date): string =>
  edition === 'fa' ? weekdayName(toJalali(instant).weekday) : english.format(instant)

const englishWeek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The days of a week as calendars write them: from Saturday in Persian, from Monday in English. */
export const weekIn = (edition: Edition): string[] =>
  edition === 'fa' ? Array.from({ length: 7 }, (_, place) => weekdayName(place)) : englishWeek

/** The one letter that stands for a day where there is no room. */
export const shortWeekday = (edition: Edition, name: string): string =>
  edition === 'fa' ? name.slice(0, 1) : name.slice(0, 2)

/** The column of the day on which the country rests: Friday; in the English calendar Friday too. */
export const restColumn = (edition: Edition): number => (edition === 'fa' ? 6 : 4)
