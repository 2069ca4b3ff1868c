import type { Child } from 'hono/jsx'
import { monthNameIn } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import type { ModerationMonth } from '../moderation-months.ts'

// One 360-wide drawing for telephone and desk. Time runs as the edition reads: from the right on Persian pages.

export interface ChartProps {
  frame: Frame
  months: readonly ModerationMonth[]
}

export const width = 360
export const floor = 252
const namesAt = 276

/** The middle of a month's column. */
export function columnOf({ edition }: Frame, place: number): number {
  const fromStart = 30 + place * 60
  return edition === 'fa' ? width - fromStart : fromStart
}

export const atStart = ({ edition }: Frame): number => (edition === 'fa' ? width : 0)
export const nameOf = ({ edition }: Frame, { month }: ModerationMonth): string => monthNameIn(edition, month)

/** Where six stand side by side: September has no room. */
const shortNameOf = (frame: Frame, month: ModerationMonth): string =>
  frame.edition === 'fa' ? nameOf(frame, month) : nameOf(frame, month).slice(0, 3)

export const MonthNames = ({ frame, months }: ChartProps) => (
  <>
    {months.map((month, place) => (
      <text x={columnOf(frame, place)} y={namesAt} text-anchor="middle">
        {shortNameOf(frame, month)}
      </text>
    ))}
  </>
)

export const diamond = (x: number, y: number, half: number): string =>
  `M${x} ${(y - half).toFixed(1)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`

export const lineOf = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y.toFixed(1)}`).join('')

interface TableProps {
  frame: Frame
  heads: readonly string[]
  /** The month, then its values. */
  rows: readonly (readonly string[])[]
}

interface FrameOfChart {
  id: string
  title: string
  lead: string
  drawing: Child
  legend?: readonly { mark: Child; name: string }[]
  table: TableProps
}

/** A drawing under its question; the same numbers in a table. */
export const Chart = ({ id, title, lead, drawing, legend = [], table }: FrameOfChart) => (
  <section class="chart" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>{lead}</p>
    <svg viewBox={`0 0 ${width} 284`} role="img" aria-labelledby={id} aria-describedby={`${id}-table`}>
      {drawing}
    </svg>
    {legend.length > 0 && (
      <ul class="legend">
        {legend.map(({ mark, name }) => (
          <li>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              {mark}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    )}
    <details class="table-toggle">
      <summary>{table.frame.words.figures.inTable}</summary>
      <ChartTable id={`${id}-table`} title={title} {...table} />
    </details>
  </section>
)

const ChartTable = ({
  id,
  title,
  frame: { words },
  heads,
  rows,
}: TableProps & { id: string; title: string }) => (
  <table class="numbers" id={id}>
    <caption class="hidden-label">{title}</caption>
    <thead>
      <tr>
        {[words.figures.month, ...heads].map(head => (
          <th scope="col">{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([month, ...values]) => (
        <tr>
          <th scope="row">{month}</th>
          {values.map(value => (
            <td>{value}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
