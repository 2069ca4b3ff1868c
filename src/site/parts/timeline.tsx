import { storyPath, type PublicMoment, type StoryCard } from '../../newsroom/index.ts'
import { datePartsOf } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import { dateIn, machineDay } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'
import { weekdayIn } from '../wording/weekdays.ts'
import { Card, shortHeadline } from './card.tsx'

interface TimelineProps {
  frame: Frame
  stories: readonly StoryCard[]
  moments?: readonly PublicMoment[]
}

/** What stands on the line: a story, or a moment in words; a story that a moment names is told there. */
type Stop = { at: Date; story: StoryCard; moment?: undefined } | { at: Date; moment: PublicMoment }

/** Stories and moments along a line, month by month, newest first. */
export const Timeline = ({ frame, stories, moments = [] }: TimelineProps) => (
  <div>
    {byMonth(frame, stopsOf(stories, moments)).map(([month, ofMonth]) => (
      <>
        <h3 class="timeline-month">{month}</h3>
        <ol class="timeline is-wide">
          {ofMonth.map(stop => (
            <Entry frame={frame} stop={stop} />
          ))}
        </ol>
      </>
    ))}
  </div>
)

const Entry = ({ frame, stop }: { frame: Frame; stop: Stop }) => {
  const { edition, words } = frame
  const [, , day] = datePartsOf(edition, stop.at)
  const isKey = stop.moment !== undefined || stop.story.picture !== null
  return (
    <li class={isKey ? 'is-key' : undefined}>
      <time class="when-day" datetime={machineDay(stop.at)}>
        {codeIn(edition, day)}
        <small>{weekdayIn(edition, stop.at)}</small>
      </time>
      {stop.moment === undefined ? (
        <Card
          frame={frame}
          story={stop.story}
          kicker={words.kinds[stop.story.kind]}
          hasLead={stop.story.picture !== null}
        />
      ) : (
        <Moment frame={frame} moment={stop.moment} />
      )}
    </li>
  )
}

const Moment = ({ frame: { words }, moment: { text, story } }: { frame: Frame; moment: PublicMoment }) => (
  <div class="card">
    <p class="kicker">{words.dossierPage.moment}</p>
    <p class="card-head">{text}</p>
    {story && (
      <p class="card-lead">
        <a class="link" href={storyPath(story)}>
          {shortHeadline(story)}
        </a>
      </p>
    )}
  </div>
)

function stopsOf(stories: readonly StoryCard[], moments: readonly PublicMoment[]): Stop[] {
  const told = new Set(moments.map(({ story }) => story?.id))
  const stops: Stop[] = [
    ...stories.filter(({ id }) => !told.has(id)).map(story => ({ at: story.publishedAt, story })),
    ...moments.map(moment => ({ at: noonOf(moment.day), moment })),
  ]
  return stops.sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** An instant of a day in Tehran. */
const noonOf = (day: string): Date => new Date(`${day}T08:30:00Z`)

function byMonth({ edition }: Frame, stops: readonly Stop[]): [string, Stop[]][] {
  const months = new Map<string, Stop[]>()
  for (const stop of stops) {
    const month = dateIn(edition, stop.at, 'month-year')
    months.set(month, [...(months.get(month) ?? []), stop])
  }
  return [...months]
}
