import type { ReleaseMonth } from '../api/network-desks.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const width = 720
const height = 160

/** Arrived and accepted, a pair of columns a month; the table below says the same in numbers. */
export function MonthsChart({ months }: { months: readonly ReleaseMonth[] }) {
  const words = useWords(fa, en)
  const isFa = useSay().language === 'fa'
  const most = Math.max(1, ...months.map(({ sent, accepted }) => Math.max(sent, accepted)))
  const room = width / Math.max(1, months.length)
  const bar = room / 3
  return (
    <figure className="months-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.figuresTitle}>
        {months.map(({ month, sent, accepted }, at) => {
          // Time runs as the text does.
          const start = (isFa ? months.length - 1 - at : at) * room
          const tall = (count: number): number => (count / most) * (height - 4)
          return (
            <g key={month}>
              <rect
                className="is-sent"
                x={start + bar / 2}
                y={height - tall(sent)}
                width={bar}
                height={tall(sent)}
              />
              <rect
                className="is-accepted"
                x={start + bar * 1.5}
                y={height - tall(accepted)}
                width={bar}
                height={tall(accepted)}
              />
            </g>
          )
        })}
      </svg>
      <figcaption className="note">{words.chartSays}</figcaption>
    </figure>
  )
}
