import { Fragment, useRef } from 'react'
import type { Day, DayAsked, DayLine } from '../api/day.ts'
import { KeysRow } from '../pieces/keys-row.tsx'
import { useLineKeys } from '../pieces/use-line-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { DayItem } from './day-item.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface DayListProps {
  day: Day
  /** Views on the day by story id. */
  views: ReadonlyMap<string, number>
  asked: DayAsked
}

/** A day in order of time, with the line of the present; work without a moment stands at its end. */
export function DayList({ day, views, asked }: DayListProps) {
  const words = useWords(fa, en)
  const list = useRef<HTMLOListElement>(null)
  useLineKeys(list)
  const isToday = asked.date === undefined
  const timed = day.lines.filter(({ at }) => at !== null)
  const untimed = day.lines.filter(({ at }) => at === null)
  const nowStandsAt = timed.findIndex(({ at }) => at !== null && at > day.now)
  const parting = nowStandsAt === -1 ? timed.length : nowStandsAt
  const showsNow = day.from <= day.now && day.now < day.until
  return (
    <div>
      <h2 className="pane-title">{isToday ? words.dayToday : words.day}</h2>
      {day.lines.length === 0 && <p className="note">{words.emptyDay}</p>}
      <ol className="day" ref={list}>
        {timed.map((line, index) => (
          <Fragment key={keyOf(line)}>
            {showsNow && index === parting && <NowLine now={day.now} />}
            <DayItem line={line} now={day.now} views={viewsOf(line, views)} />
          </Fragment>
        ))}
        {showsNow && parting === timed.length && <NowLine now={day.now} />}
        {untimed.length > 0 && <li className="parting">{words.withoutMoment}</li>}
        {untimed.map(line => (
          <DayItem key={keyOf(line)} line={line} now={day.now} views={undefined} />
        ))}
      </ol>
      <DayKeys />
    </div>
  )
}

const keyOf = ({ story, assignment }: DayLine): string => story?.id ?? assignment?.id ?? ''

const viewsOf = ({ story }: DayLine, views: ReadonlyMap<string, number>): number | undefined =>
  story === null ? undefined : views.get(story.id)

function NowLine({ now }: { now: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <li className="now" aria-current="time">
      <span>
        {words.now} <time dateTime={now}>{say.moment(now, 'time')}</time>
      </span>
    </li>
  )
}

function DayKeys() {
  const words = useWords(fa, en)
  return (
    <KeysRow
      keys={[
        ['8', words.keyUp],
        ['2', words.keyDown],
        ['Enter', words.keyOpen],
        ['4', words.keyNextDay],
        ['6', words.keyDayBefore],
        ['0', words.keyToday],
      ]}
    />
  )
}
