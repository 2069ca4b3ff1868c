import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState, type SubmitEvent } from 'react'
import type { Day, DayAsked, DayLine } from '../api/day.ts'
import { useMay } from '../frame/me.ts'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { en as momentEn } from '../pieces/moment-words/en.ts'
import { fa as momentFa } from '../pieces/moment-words/fa.ts'
import { civilDayOf, dayAfter, instantOfDay, today } from '../words/civil-day.ts'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { parseJalali } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The day that is looked at, what it amounts to, and the ways to other days and sections. */
export function DayHead({ asked, day }: { asked: DayAsked; day: Day | undefined }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const shown = asked.date ?? today()
  return (
    <>
      <header className="page-head">
        <h1>
          <time dateTime={shown}>{say.moment(instantOfDay(shown), 'weekday-date')}</time>
        </h1>
        {day !== undefined && <Summary lines={day.lines} />}
        <div className="is-apart">
          {may('story.review') && (
            <Link to="/assignments/new" search={asked} className="button desk-button">
              {words.planStory}
            </Link>
          )}
          {may('story.write') && (
            <Link to="/stories/new" className="button desk-button is-main">
              {words.newStory}
            </Link>
          )}
        </div>
      </header>
      <DayChoice asked={asked} shown={shown} />
    </>
  )
}

const outStatuses = new Set(['published', 'corrected', 'updated', 'withdrawn'])

function Summary({ lines }: { lines: readonly DayLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const out = lines.filter(({ story }) => story !== null && outStatuses.has(story.status)).length
  const unwritten = lines.filter(({ story }) => story === null).length
  return (
    <p>{words.summary(say.count(out), say.count(lines.length - out - unwritten), say.count(unwritten))}</p>
  )
}

function DayChoice({ asked, shown }: { asked: DayAsked; shown: string }) {
  const words = useWords(fa, en)
  const goTo = useGoTo(asked)
  useKeys({
    4: () => goTo(dayAfter(shown, 1)),
    6: () => goTo(dayAfter(shown, -1)),
    0: () => goTo(today()),
  })
  const isToday = shown === today()
  return (
    <div className="day-choice">
      <nav className="row is-close" aria-label={words.otherDay}>
        <DayLink asked={asked} day={dayAfter(shown, -1)}>
          {isToday ? words.yesterday : words.dayBefore}
        </DayLink>
        {!isToday && (
          <DayLink asked={asked} day={today()}>
            {words.today}
          </DayLink>
        )}
        <DayLink asked={asked} day={dayAfter(shown, 1)}>
          {isToday ? words.tomorrow : words.dayAfter}
        </DayLink>
      </nav>
      <SectionField
        isFilter
        label={words.section}
        first={words.allSections}
        value={asked.section ?? ''}
        onChange={section => goTo(shown, section)}
      />
      <OtherDay key={shown} onGo={goTo} />
    </div>
  )
}

function DayLink({ asked, day, children }: { asked: DayAsked; day: string; children: string }) {
  return (
    <Link to="/" search={searchOf(asked, day)} className="button desk-button quiet">
      {children}
    </Link>
  )
}

/** Today stands in the address by not standing there: a kept address shows the day on which it is opened. */
const searchOf = ({ section }: DayAsked, day: string): DayAsked => ({
  ...(day === today() ? {} : { date: day }),
  ...(section === undefined || section === '' ? {} : { section }),
})

function useGoTo(asked: DayAsked): (day: string, section?: string) => void {
  const navigate = useNavigate()
  return (day, section = asked.section) => void navigate({ to: '/', search: searchOf({ section }, day) })
}

/** A day typed in the Persian calendar. */
function OtherDay({ onGo }: { onGo: (day: string) => void }) {
  const words = useWords(fa, en)
  const wrongs = useWords(momentFa, momentEn)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const read = parseJalali(typed, now())
    setProblem(read.ok ? undefined : wrongs[read.reason])
    if (read.ok) onGo(civilDayOf(read.from))
  }
  return (
    <form className="row is-close" onSubmit={send}>
      <div className={problem === undefined ? 'filter' : 'filter is-wrong'}>
        <label htmlFor={id}>{words.otherDay}</label>
        <input
          id={id}
          className="input"
          type="text"
          value={typed}
          placeholder={words.otherDayHelp}
          aria-invalid={problem !== undefined}
          {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
          onChange={event => setTyped(event.target.value)}
        />
        <ProblemLine id={`${id}-problem`} sentence={problem} />
      </div>
      <button type="submit" className="button desk-button quiet">
        {words.goToDay}
      </button>
    </form>
  )
}
