import { addresses } from '../addresses.ts'
import { daysIn, weekColumnOf, type DateParts } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import { restColumn, shortWeekday, weekIn } from '../wording/weekdays.ts'
import { codeIn, countIn } from '../wording/words.ts'

interface MonthProps {
  frame: Frame
  /** The chosen day; its month is drawn. */
  date: DateParts
  byDay: ReadonlyMap<number, number>
  title: string
}

/** A month as a table of weeks; a day that has stories is a link with their number and a bar as long as it is busy. */
export const MonthCalendar = ({ frame, date, byDay, title }: MonthProps) => (
  <table class="month">
    <caption class="hidden-label">{title}</caption>
    <thead>
      <tr>
        {weekIn(frame.edition).map(name => (
          <th scope="col" abbr={name}>
            <span class="long">{name}</span>
            <span class="short" aria-hidden="true">
              {shortWeekday(frame.edition, name)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(frame, date).map(week => (
        <tr>
          {week.map((day, column) => (
            <td class={column === restColumn(frame.edition) && day !== null ? 'is-holiday' : undefined}>
              {day !== null && (
                <Day frame={frame} date={[date[0], date[1], day]} byDay={byDay} chosen={date[2]} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

interface DayProps {
  frame: Frame
  date: DateParts
  byDay: ReadonlyMap<number, number>
  chosen: number
}

const Day = ({ frame: { edition, words }, date, byDay, chosen }: DayProps) => {
  const [, , day] = date
  const count = byDay.get(day) ?? 0
  const busiest = Math.max(...byDay.values(), 1)
  if (count === 0 && day !== chosen)
    return (
      <span class="empty-day">
        <b>{codeIn(edition, day)}</b>
      </span>
    )
  return (
    <a href={addresses.archive(edition, ...date)} aria-current={day === chosen ? 'date' : undefined}>
      <b>{codeIn(edition, day)}</b>
      <small>
        {countIn(edition, count)}
        <span> {words.archivePage.stories}</span>
      </small>
      <Bar share={count / busiest} isFromRight={edition === 'fa'} />
    </a>
  )
}

const Bar = ({ share, isFromRight }: { share: number; isFromRight: boolean }) => {
  const width = Math.round(share * 100)
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect x={isFromRight ? 100 - width : 0} width={width} height="4" />
    </svg>
  )
}

function weeksOf({ edition }: Frame, [year, month]: DateParts): (number | null)[][] {
  const empty = weekColumnOf(edition, [year, month, 1])
  const days = daysIn(edition, year, month)
  const weeks = Math.ceil((empty + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - empty + 1
      return day >= 1 && day <= days ? day : null
    }),
  )
}
