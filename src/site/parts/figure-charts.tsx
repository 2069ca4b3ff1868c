import { houseRules } from '../../comments/index.ts'
import { countIn } from '../wording/words.ts'
import {
  atStart,
  Chart,
  columnOf,
  diamond,
  floor,
  lineOf,
  MonthNames,
  nameOf,
  width,
  type ChartProps,
} from './chart.tsx'

const minutesOf = (hours: number | null): number | null =>
  hours === null ? null : Math.max(1, Math.round(hours * 60))

/** How long comments waited: half of them less than the median, nine of ten less than the slowest tenth. */
export const WaitingChart = ({ frame, months }: ChartProps) => {
  const { edition, words } = frame
  const rows = months.map(({ figures }) => ({
    median: minutesOf(figures.medianHours),
    slow: minutesOf(figures.p90Hours),
  }))
  const most = Math.max(1, ...rows.map(({ slow }) => slow ?? 0))
  const inHours = most > 300
  const shown = (minutes: number | null): string =>
    minutes === null ? '—' : countIn(edition, inHours ? Math.round(minutes / 6) / 10 : minutes)
  const points = (of: 'median' | 'slow') =>
    rows.flatMap((row, place) => {
      const value = row[of]
      return value === null ? [] : [{ x: columnOf(frame, place), y: floor - (value / most) * 205, value }]
    })
  return (
    <Chart
      id="waited"
      title={words.figures.waitedTitle}
      lead={inHours ? words.figures.waitedInHours : words.figures.waitedInMinutes}
      drawing={
        <>
          <path class="base" d={`M0 ${floor}H${width}`} />
          {(['slow', 'median'] as const).map(of => (
            <>
              <path class={`l-${of}`} d={lineOf(points(of))} />
              {points(of).map(({ x, y, value }) => (
                <>
                  <path class={`p-${of}`} d={diamond(x, y, 4)} />
                  <text class="value" x={x} y={y - 11} text-anchor="middle">
                    {shown(value)}
                  </text>
                </>
              ))}
            </>
          ))}
          <MonthNames frame={frame} months={months} />
        </>
      }
      legend={[
        { mark: <path class="l-median" d="M0 6H20" />, name: words.figures.waitedMedian },
        { mark: <path class="l-slow" d="M0 6H20" />, name: words.figures.waitedSlow },
      ]}
      table={{
        frame,
        heads: [words.figures.waitedMedian, words.figures.waitedSlow],
        rows: months.map((month, place) => [
          nameOf(frame, month),
          shown(rows[place]?.median ?? null),
          shown(rows[place]?.slow ?? null),
        ]),
      }}
    />
  )
}

const verdictClasses = {
  published: 's-good',
  defamation: 's-slander',
  'not-persian': 's-language',
  'off-topic': 's-topic',
} as const

/** How many were published, and refused by which rule; what is published has a scale of its own. */
export const CountsChart = ({ frame, months }: ChartProps) => {
  const { edition, words } = frame
  const rows = [
    {
      verdict: 'published' as const,
      name: words.figures.published,
      counts: months.map(({ figures }) => figures.published),
    },
    ...houseRules.map(rule => ({
      verdict: rule,
      name: words.figures.refusedBy(words.ruleShort[rule]),
      counts: months.map(({ figures }) => figures.refused[rule]),
    })),
  ]
  const [published, ...refused] = rows
  const mosts = {
    published: Math.max(1, ...(published?.counts ?? [])),
    refused: Math.max(1, ...refused.flatMap(({ counts }) => counts)),
  }
  return (
    <Chart
      id="counts"
      title={words.figures.countsTitle}
      lead={words.figures.countsLead}
      drawing={
        <>
          {rows.map((row, place) => (
            <CountsRow
              {...row}
              frame={frame}
              months={months}
              place={place}
              most={row.verdict === 'published' ? mosts.published : mosts.refused}
            />
          ))}
          <MonthNames frame={frame} months={months} />
        </>
      }
      table={{
        frame,
        heads: rows.map(({ name }) => name),
        rows: months.map((month, place) => [
          nameOf(frame, month),
          ...rows.map(({ counts }) => countIn(edition, counts[place] ?? 0)),
        ]),
      }}
    />
  )
}

interface CountsRowProps extends ChartProps {
  verdict: keyof typeof verdictClasses
  name: string
  counts: readonly number[]
  place: number
  most: number
}

const CountsRow = ({ frame, months, verdict, name, counts, place: row, most }: CountsRowProps) => {
  const bottom = row * 62 + 60
  return (
    <>
      <text class="row-name" x={atStart(frame)} y={row * 62 + 15} text-anchor="start">
        {name}
      </text>
      {counts.map((count, place) => {
        if (months[place]?.figures.received === 0) return null
        const height = Math.round((count / most) * 24)
        const x = columnOf(frame, place)
        return (
          <>
            {height > 0 && (
              <path class={verdictClasses[verdict]} d={`M${x - 14} ${bottom}v${-height}h28v${height}z`} />
            )}
            <text class="value" x={x} y={bottom - height - 5} text-anchor="middle">
              {countIn(frame.edition, count)}
            </text>
          </>
        )
      })}
      <path class={row === 3 ? 'base' : 'grid'} d={`M0 ${bottom}H${width}`} />
    </>
  )
}

const appealClasses = { overturned: 's-good', upheld: 'u-kept', waiting: 's-language' } as const
const outcomes = ['overturned', 'upheld', 'waiting'] as const
const mostDiamonds = 18

/** How appeals ended, a mark an appeal. */
export const AppealsChart = ({ frame, months }: ChartProps) => {
  const { edition, words } = frame
  const most = Math.max(...months.map(({ figures }) => figures.appeals.made))
  const each = Math.max(1, Math.ceil(most / mostDiamonds))
  return (
    <Chart
      id="appeals"
      title={words.figures.appealsTitle}
      lead={words.figures.appealsLead(each)}
      drawing={
        <>
          <path class="base" d={`M0 ${floor}H${width}`} />
          {months.map(({ figures: { received, appeals } }, place) => {
            if (received === 0) return null
            const marks = outcomes.flatMap(outcome =>
              Array.from({ length: Math.ceil(appeals[outcome] / each) }, () => outcome),
            )
            const x = columnOf(frame, place)
            return (
              <>
                {marks.map((outcome, number) => (
                  <path
                    class={appealClasses[outcome]}
                    d={diamond(x + (number % 2 === 0 ? -9 : 9), 239 - Math.floor(number / 2) * 21, 7.5)}
                  />
                ))}
                <text
                  class="value"
                  x={x}
                  y={222 - (Math.ceil(marks.length / 2) - 1) * 21}
                  text-anchor="middle"
                >
                  {countIn(edition, appeals.made)}
                </text>
              </>
            )
          })}
          <MonthNames frame={frame} months={months} />
        </>
      }
      legend={outcomes.map(outcome => ({
        mark: <path class={appealClasses[outcome]} d={diamond(10, 6, 5)} />,
        name: words.figures.outcomes[outcome],
      }))}
      table={{
        frame,
        heads: outcomes.map(outcome => words.figures.outcomes[outcome]),
        rows: months.map(month => [
          nameOf(frame, month),
          ...outcomes.map(outcome => countIn(edition, month.figures.appeals[outcome])),
        ]),
      }}
    />
  )
}
