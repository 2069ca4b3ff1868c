import { useId } from 'react'
import type { Slot, Statistics } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { chartHeight, chartWidth, shapeOf } from './chart-shape.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ViewsTable } from './views-table.tsx'

interface ViewsChartProps {
  statistics: Statistics
  isToday: boolean
}

/** Views by the hour or by the day, as bars before the usual, with the table of the same figures under them. */
export function ViewsChart({ statistics, isToday }: ViewsChartProps) {
  const words = useWords(fa, en)
  const id = useId()
  const { slots } = statistics
  const byHour = isByHour(slots)
  const title = byHour ? (isToday ? words.viewsByHourToday : words.viewsByHour) : words.viewsByDay
  const isEmpty = slots.every(({ views }) => views === 0)
  return (
    <section className="chart heap is-close" aria-labelledby={id}>
      <h2 className="pane-title" id={id}>
        {title}
      </h2>
      {isEmpty && <p className="note">{words.noViews}</p>}
      <Drawing slots={slots} byHour={byHour} />
      <Legend slots={slots} byHour={byHour} isToday={isToday} />
      <Comparison statistics={statistics} isToday={isToday && byHour} />
      <details className="fold">
        <summary>{words.table}</summary>
        <ViewsTable slots={slots} byHour={byHour} />
      </details>
    </section>
  )
}

const hour = 3_600_000
const isByHour = ([first, second]: readonly Slot[]): boolean =>
  first !== undefined && second !== undefined && Date.parse(second.at) - Date.parse(first.at) <= hour

function Drawing({ slots, byHour }: { slots: readonly Slot[]; byHour: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { bars, usual } = shapeOf(slots, say.language === 'fa')
  const top = slots.toSorted((one, other) => other.views - one.views)[0]
  const when = top === undefined ? '' : say.moment(top.at, byHour ? 'time' : 'day-month')
  return (
    <div>
      <svg
        viewBox={`0 0 ${chartWidth} ${chartHeight}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.chart(say.count(top?.views ?? 0), when)}
      >
        {bars.map(({ isRunning, ...bar }) => (
          <rect key={bar.x} className={isRunning ? 'now-bar' : 'today'} {...bar} />
        ))}
        {usual !== '' && <path className="usual" d={usual} />}
        <path className="ground" d={`M0 ${chartHeight}H${chartWidth}`} />
      </svg>
      <Axis slots={slots} byHour={byHour} />
    </div>
  )
}

/** Every third hour, every day of a week, every fifth day of a month. */
function Axis({ slots, byHour }: { slots: readonly Slot[]; byHour: boolean }) {
  const say = useSay()
  const every = byHour ? 3 : slots.length > 7 ? 5 : 1
  const told = slots.filter((_, index) => index % every === 0)
  const size = byHour ? '' : every === 1 ? ' is-7' : ' is-30'
  return (
    <div className={`hours${size}`} aria-hidden="true">
      {told.map(({ at }, index) => (
        <span key={at}>{byHour ? say.code(index * every) : say.moment(at, 'day-month')}</span>
      ))}
    </div>
  )
}

function Legend({ slots, byHour, isToday }: { slots: readonly Slot[]; byHour: boolean; isToday: boolean }) {
  const words = useWords(fa, en)
  const isRunning = slots.some(({ state }) => state === 'running')
  const shown = byHour ? (isToday ? words.shownToday : words.shown) : words.shownSpan
  return (
    <p className="legend">
      <span>
        <i className="is-bar" />
        {shown}
      </span>
      {isRunning && (
        <span>
          <i className="is-open" />
          {byHour ? words.runningHour : words.runningDay}
        </span>
      )}
      {slots.some(({ usual }) => usual !== null) && (
        <span>
          <i className="is-dash" />
          {words.usualWeekday}
        </span>
      )}
    </p>
  )
}

/** How the whole hours or days so far stand against the usual, in a sentence. */
function Comparison({ statistics: { soFar }, isToday }: ViewsChartProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { views, usual } = soFar
  const percent = usual === null || usual === 0 ? null : Math.round((100 * (views - usual)) / usual)
  const against =
    percent === null
      ? ''
      : percent === 0
        ? words.same
        : percent > 0
          ? words.more(say.count(percent))
          : words.less(say.count(-percent))
  const sum = isToday ? words.soFarToday(say.count(views)) : words.soFar(say.count(views))
  const parts = say.language === 'fa' ? '؛ ' : '; '
  return (
    <p className="small">
      {[sum, against].filter(part => part !== '').join(parts)}. {words.direction}
    </p>
  )
}
