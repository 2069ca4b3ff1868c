import type { StoryCard } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { dateIn, dayOf, machineDay, machineTime, nearDay } from '../wording/dates.ts'
import { Card, placeOf } from './card.tsx'

interface DayListProps {
  frame: Frame
  stories: readonly StoryCard[]
  /** What the list already says about every story, so that the cards need not. */
  without?: 'section' | 'province'
}

/** Stories under the days of their publication, newest first, each with its hour. */
export const DayList = ({ frame, stories, without }: DayListProps) => (
  <div>
    {byDay(stories).map(([first, ...others]) => (
      <section class="day" aria-labelledby={`d-${machineDay(first.publishedAt)}`}>
        <h2 class="list-title" id={`d-${machineDay(first.publishedAt)}`}>
          {dayTitle(frame, first.publishedAt)}
        </h2>
        <ul>
          {[first, ...others].map(story => (
            <li>
              <time datetime={machineTime(story.publishedAt)}>
                {dateIn(frame.edition, story.publishedAt, 'time')}
              </time>
              <Card
                frame={frame}
                story={story}
                shape="result"
                picture="small"
                kicker={placeOf(frame, story, without)}
                hasLead
              />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

interface PagingProps {
  frame: Frame
  path: string
  next: string | null
  /** The last story of the page, whose day is told. */
  last?: StoryCard | undefined
  isFirst: boolean
}

/** The way to earlier stories, and back. */
export const Paging = ({ frame: { edition, words, now }, path, next, last, isFirst }: PagingProps) => {
  if (next === null && isFirst) return null
  return (
    <nav class="paging" aria-label={words.pages}>
      {next !== null && (
        <a class="button" href={`${path}?before=${encodeURIComponent(next)}`} rel="next">
          {last ? words.olderThan(dayOf(edition, last.publishedAt, now)) : words.older}
        </a>
      )}
      <span class="choices">
        {!isFirst && <a href={path}>{words.newest}</a>}
        <a href={addresses.archive(edition)}>{words.anotherDay}</a>
      </span>
    </nav>
  )
}

type Day = [StoryCard, ...StoryCard[]]

function byDay(stories: readonly StoryCard[]): Day[] {
  const days: Day[] = []
  for (const story of stories) {
    const day = days.at(-1)
    if (day && machineDay(day[0].publishedAt) === machineDay(story.publishedAt)) day.push(story)
    else days.push([story])
  }
  return days
}

/** امروز، یکشنبه ۱ آذر; دیروز، شنبه ۳۰ آبان; جمعه ۲۹ آبان. */
function dayTitle({ edition, words, now }: Frame, instant: Date): string {
  const full = dateIn(edition, instant, 'weekday-date')
  const near = nearDay(words, instant, now)
  return near === undefined ? full : `${near}${edition === 'fa' ? '،' : ','} ${full}`
}
