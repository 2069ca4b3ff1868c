import { totalsOf } from '../../newsroom/index.ts'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { atStart, width } from '../parts/chart.tsx'
import { countIn, nameIn, shareIn } from '../wording/words.ts'
import { coverageWords } from './coverage-words.ts'
import { choiceIn, type ResultsProps } from './results-props.ts'

// Bars begin where the edition's lines begin: at the right on Persian pages. The same numbers stand in the table below.

/** After the fifth the looks begin anew; names and order tell them apart. */
const looks = 5
const lookOf = (place: number): string => `choice-${(place % looks) + 1}`
const rowHeight = 58

/** The votes of every choice as a share of all, in the order of the columns: a full bar would be every vote. */
export const TotalsChart = ({ frame, election, count }: ResultsProps) => {
  const { edition } = frame
  const words = coverageWords(edition).results
  const totals = totalsOf(count)
  const all = Math.max(
    1,
    totals.reduce((sum, total) => sum + total, 0),
  )
  const start = atStart(frame)
  return (
    <section class="chart" aria-labelledby="totals">
      <h2 id="totals">{words.chart}</h2>
      <svg viewBox={`0 0 ${width} ${count.choices.length * rowHeight}`} role="img" aria-labelledby="totals">
        {count.choices.map((choice, place) => {
          const length = Math.round(((totals[place] ?? 0) / all) * width)
          const top = place * rowHeight
          return (
            <>
              <text class="row-name" x={start} y={top + 15} text-anchor="start">
                {choiceIn(edition, election, choice)}
              </text>
              <text class="value" x={width - start} y={top + 15} text-anchor="end">
                {words.votes(countIn(edition, totals[place] ?? 0), shareIn(edition, totals[place] ?? 0, all))}
              </text>
              <rect class="grid-bar" x="0" y={top + 24} width={width} height="16" />
              <rect
                class={lookOf(place)}
                x={start === 0 ? 0 : width - length}
                y={top + 24}
                width={length}
                height="16"
              />
            </>
          )
        })}
      </svg>
    </section>
  )
}

const lineHeight = 38

/** How each province divided its votes: one bar a province, in the order of the columns. */
export const ProvinceShares = ({ frame, election, count, provinces }: ResultsProps) => {
  const { edition } = frame
  const words = coverageWords(edition).results
  const start = atStart(frame)
  return (
    <section class="chart" aria-labelledby="shares">
      <h2 id="shares">{words.byProvince}</h2>
      <svg viewBox={`0 0 ${width} ${count.rows.length * lineHeight}`} role="img" aria-labelledby="shares">
        {count.rows.map(({ province, votes }, line) => {
          const named = provinces.find(({ slug }) => slug === province)
          const cast = Math.max(
            1,
            votes.reduce((sum, each) => sum + each, 0),
          )
          let at = 0
          return (
            <>
              <text class="row-name" x={start} y={line * lineHeight + 13} text-anchor="start">
                {named ? nameIn(edition, named) : province}
              </text>
              {votes.map((each, place) => {
                const length = (each / cast) * width
                const from = start === 0 ? at : width - at - length
                at += length
                return (
                  <rect
                    class={lookOf(place)}
                    x={from.toFixed(1)}
                    y={line * lineHeight + 19}
                    width={length.toFixed(1)}
                    height="10"
                  />
                )
              })}
            </>
          )
        })}
      </svg>
      <ul class="legend">
        {count.choices.map((choice, place) => (
          <li>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect class={lookOf(place)} x="0" y="0" width="20" height="12" />
            </svg>
            {withForeignWords(edition, choiceIn(edition, election, choice))}
          </li>
        ))}
      </ul>
    </section>
  )
}
