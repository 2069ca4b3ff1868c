import type { StoryCard } from '../../newsroom/index.ts'
import { datePartsOf } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import { dateIn, machineDay } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'
import { weekdayIn } from '../wording/weekdays.ts'
import { Card } from './card.tsx'

/** Stories along a line, month by month, newest first. */
export const Timeline = ({ frame, stories }: { frame: Frame; stories: readonly StoryCard[] }) => (
  <div>
    {byMonth(frame, stories).map(([month, ofMonth]) => (
      <>
        <h3 class="timeline-month">{month}</h3>
        <ol class="timeline is-wide">
          {ofMonth.map(story => (
            <Entry frame={frame} story={story} />
          ))}
        </ol>
      </>
    ))}
  </div>
)

const Entry = ({ frame, story }: { frame: Frame; story: StoryCard }) => {
  const { edition, words } = frame
  const [, , day] = datePartsOf(edition, story.publishedAt)
  return (
    <li class={story.picture ? 'is-key' : undefined}>
      <time class="when-day" datetime={machineDay(story.publishedAt)}>
        {codeIn(edition, day)}
        <small>{weekdayIn(edition, story.publishedAt)}</small>
      </time>
      <Card frame={frame} story={story} kicker={words.kinds[story.kind]} hasLead={story.picture !== null} />
    </li>
  )
}

function byMonth({ edition }: Frame, stories: readonly StoryCard[]): [string, StoryCard[]][] {
  const months = new Map<string, StoryCard[]>()
  for (const story of stories) {
    const month = dateIn(edition, story.publishedAt, 'month-year')
    months.set(month, [...(months.get(month) ?? []), story])
  }
  return [...months]
}
