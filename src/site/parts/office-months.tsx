import type { PublicMonth } from '../../network/index.ts'
import type { Frame } from '../frame.ts'
import { jalaliMonth } from '../wording/dates.ts'
import { countIn } from '../wording/words.ts'

interface MonthsProps {
  frame: Frame
  months: readonly PublicMonth[]
  title: string
}

/** What was sent and how it was answered, the latest month first; months without anything are left out. */
export const OfficeMonths = ({ frame: { words, edition }, months, title }: MonthsProps) => {
  const { officePage } = words
  const told = months.filter(
    ({ sent, accepted, returned, declined }) => sent + accepted + returned + declined > 0,
  )
  if (told.length === 0) return null
  const heads = ['month', 'sent', 'accepted', 'returned', 'declined', 'median'] as const
  return (
    <section class="table-frame office-months" tabindex={0} aria-label={title}>
      <table class="numbers">
        <caption class="list-title">{title}</caption>
        <thead>
          <tr>
            {heads.map(head => (
              <th scope="col">{officePage[head]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.toReversed().map(({ from, sent, accepted, returned, declined, medianMinutes }) => (
            <tr>
              <th scope="row">{jalaliMonth(edition, from)}</th>
              {[sent, accepted, returned, declined].map(count => (
                <td>{countIn(edition, count)}</td>
              ))}
              <td>{spanIn(officePage, medianMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const longestInMinutes = 180

/** Minutes, and from three hours on whole hours. */
function spanIn(words: Frame['words']['officePage'], minutes: number | null): string {
  if (minutes === null) return ''
  return minutes < longestInMinutes ? words.minutes(minutes) : words.hours(Math.round(minutes / 60))
}
