import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { now } from '../words/clock.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { columnOf, daysLater, isSameDay, monthsLater, noonOf, numberOf, weeksOf } from './days.ts'
import { en } from './moment-words/en.ts'
import { fa } from './moment-words/fa.ts'

interface DayCalendarProps {
  id: string
  /** The day that is set, if one is. */
  chosen: Date | null
  onPick: (noon: Date) => void
  /** Escape was pressed. */
  onLeave: () => void
}

const rest = 6

/** A month to pick a day from, by pointer or by arrows, Home, End, Page Up and Page Down; the week begins on Saturday. */
export function DayCalendar({ id, chosen, onPick, onLeave }: DayCalendarProps) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const [at, stand] = useState(() => noonOf(chosen ?? now()))
  const table = useRef<HTMLTableElement>(null)
  const moved = useRef(true)
  useEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    moved.current = false
  }, [at])
  const go = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return leave(event, onLeave)
    const next = dayAfterKey(event.key, at, language)
    if (next === undefined) return
    event.preventDefault()
    moved.current = true
    stand(next)
  }
  return (
    <div className="calendar-box" id={id}>
      <MonthHead at={at} onTurn={stand} />
      <table ref={table} className="calendar" aria-label={words.calendar} onKeyDown={go}>
        <thead>
          <tr>
            {words.week.map(([short, name]) => (
              <th key={name} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(language, at).map(week => (
            <tr key={week[0]?.toISOString()}>
              {week.map(noon => (
                <Day key={noon.toISOString()} {...{ noon, at, chosen, onPick }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MonthHead({ at, onTurn }: { at: Date; onTurn: (noon: Date) => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { language } = useLanguage()
  return (
    <div className="calendar-head">
      <button
        type="button"
        className="button desk-button quiet"
        onClick={() => onTurn(monthsLater(language, at, -1))}
      >
        {words.monthBefore}
      </button>
      <b aria-live="polite">{say.moment(at.toISOString(), 'month-year')}</b>
      <button
        type="button"
        className="button desk-button quiet"
        onClick={() => onTurn(monthsLater(language, at, 1))}
      >
        {words.monthAfter}
      </button>
    </div>
  )
}

interface DayProps extends Pick<DayCalendarProps, 'chosen' | 'onPick'> {
  noon: Date
  /** The day that the keys stand on. */
  at: Date
}

function Day({ noon, at, chosen, onPick }: DayProps) {
  const say = useSay()
  const iso = noon.toISOString()
  const isOutside = say.moment(iso, 'month-year') !== say.moment(at.toISOString(), 'month-year')
  return (
    <td
      className={classOf({ isOutside, isRest: columnOf(noon) === rest })}
      {...(isSameDay(noon, now()) ? { 'aria-current': 'date' as const } : {})}
    >
      <button
        type="button"
        tabIndex={isSameDay(noon, at) ? 0 : -1}
        aria-pressed={chosen !== null && isSameDay(noon, chosen)}
        aria-label={say.moment(iso, 'weekday-date')}
        onClick={() => onPick(noon)}
      >
        {say.code(numberOf(say.language, noon))}
      </button>
    </td>
  )
}

// Escape would close the dialog around the calendar too.
function leave(event: KeyboardEvent, onLeave: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  onLeave()
}

const classOf = ({ isOutside, isRest }: { isOutside: boolean; isRest: boolean }): string =>
  [isOutside ? 'is-outside' : '', isRest ? 'is-holiday' : ''].join(' ').trim()

/** Where a key leads; in Persian the next day stands at the left. */
function dayAfterKey(key: string, at: Date, language: 'fa' | 'en'): Date | undefined {
  const ahead = language === 'fa' ? 'ArrowLeft' : 'ArrowRight'
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return daysLater(at, key === ahead ? 1 : -1)
    case 'ArrowDown':
      return daysLater(at, 7)
    case 'ArrowUp':
      return daysLater(at, -7)
    case 'Home':
      return daysLater(at, -columnOf(at))
    case 'End':
      return daysLater(at, rest - columnOf(at))
    case 'PageDown':
      return monthsLater(language, at, 1)
    case 'PageUp':
      return monthsLater(language, at, -1)
    default:
      return undefined
  }
}
