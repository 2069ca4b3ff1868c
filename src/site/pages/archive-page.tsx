import { storyPath, type StoryCard } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import { daysIn, monthNameIn, spanOf, type DateParts } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import { placeOf } from '../parts/card.tsx'
import { Nothing } from '../parts/lists.tsx'
import { MonthCalendar } from '../parts/month-calendar.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn, machineDay, machineTime, otherCalendar } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'

export interface ArchiveProps {
  frame: Frame
  /** The day whose stories are shown. */
  date: DateParts
  /** Number of stories by day of its month. */
  byDay: ReadonlyMap<number, number>
  /** The month of the first story; the archive begins there. */
  first: DateParts
  today: DateParts
  /** How many parts of the date the address named: 0 to 3. */
  height: number
  stories: readonly StoryCard[]
  next: string | null
}

/** The archive: a month with the number of stories of each day, and one day of it. */
export const ArchivePage = (props: ArchiveProps) => {
  const { frame, date, byDay, height } = props
  const { edition, words } = frame
  const [year, month, day] = date
  const monthTitle = `${monthNameIn(edition, month)} ${codeIn(edition, year)}`
  const title = words.archivePage.title(height === 3 ? `${codeIn(edition, day)} ${monthTitle}` : monthTitle)
  const total = [...byDay.values()].reduce((sum, count) => sum + count, 0)
  const head = {
    title: `${title} | ${words.name}`,
    description: title,
    path: addresses.archive(edition, ...date.slice(0, Math.max(height, 2))),
  }
  return (
    <Page frame={frame} head={head} current="archive">
      <main id="main" class="page">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="note">
            <span>{words.archivePage.inDays(total, daysIn(edition, year, month))}</span>
            <OtherCalendar frame={frame} year={year} month={month} />
          </p>
        </header>
        <div class="by-day">
          <div class="main-column">
            <div>
              <MonthCalendar
                frame={frame}
                date={date}
                byDay={byDay}
                title={words.archivePage.calendar(monthTitle)}
              />
              <MonthSteps {...props} />
            </div>
          </div>
          <OfDay {...props} />
          <div class="main-column">
            <Months {...props} />
            <Years {...props} />
          </div>
        </div>
      </main>
    </Page>
  )
}

const OtherCalendar = ({
  frame: { edition, words },
  year,
  month,
}: {
  frame: Frame
  year: number
  month: number
}) => {
  const span = spanOf(edition, year, month)
  if (span === undefined) return null
  const last = new Date(span.until.getTime() - 1)
  return (
    <span class="nowrap">
      <time datetime={machineDay(span.from)}>{otherCalendar(edition, span.from)}</time> {words.archivePage.to}{' '}
      <time datetime={machineDay(last)}>{otherCalendar(edition, last)}</time>
    </span>
  )
}

const MonthSteps = ({ frame: { edition, words }, date: [year, month], first, today }: ArchiveProps) => {
  const before: DateParts = month === 1 ? [year - 1, 12, 1] : [year, month - 1, 1]
  const after: DateParts = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]
  const name = (date: DateParts): string => `${monthNameIn(edition, date[1])} ${codeIn(edition, date[0])}`
  return (
    <nav class="month-step" aria-label={words.archivePage.monthStep}>
      {!isAfter(first, before) && (
        <a class="more" href={addresses.archive(edition, before[0], before[1])} rel="prev">
          {name(before)}
        </a>
      )}
      {!isAfter(after, today) && (
        <a class="more" href={addresses.archive(edition, after[0], after[1])} rel="next">
          {name(after)}
        </a>
      )}
    </nav>
  )
}

const OfDay = ({ frame, date, stories, byDay, next }: ArchiveProps) => {
  const { edition, words } = frame
  const span = spanOf(edition, ...date)
  if (span === undefined) return null
  return (
    <section class="of-day" aria-labelledby="of-day">
      <div class="list-bar">
        <h2 id="of-day">{dateIn(edition, span.from, 'weekday-date')}</h2>
        <span class="note">
          {words.storiesCount(byDay.get(date[2]) ?? 0)} ·{' '}
          <time datetime={machineDay(span.from)}>{otherCalendar(edition, span.from)}</time>
        </span>
      </div>
      {stories.length === 0 ? (
        <Nothing>{words.archivePage.emptyDay}</Nothing>
      ) : (
        <Hours frame={frame} stories={stories} />
      )}
      {next !== null && (
        <nav class="paging" aria-label={words.pages}>
          <a
            class="button"
            href={`${addresses.archive(edition, ...date)}?before=${encodeURIComponent(next)}`}
            rel="next"
          >
            {words.archivePage.rest}
          </a>
        </nav>
      )}
    </section>
  )
}

const Hours = ({ frame, stories }: { frame: Frame; stories: readonly StoryCard[] }) => (
  <ul class="latest is-day">
    {stories.map(story => (
      <li>
        <time datetime={machineTime(story.publishedAt)}>
          {dateIn(frame.edition, story.publishedAt, 'time')}
        </time>
        <span>
          <span class="kicker">{placeOf(frame, story)}</span>
          <a href={storyPath(story)}>{story.headline}</a>
        </span>
      </li>
    ))}
  </ul>
)

const Months = ({ frame: { edition, words }, date: [year, shown], first, today }: ArchiveProps) => (
  <section aria-labelledby="months">
    <h2 class="list-title" id="months">
      {words.archivePage.monthsOf(codeIn(edition, year))}
    </h2>
    <ul class="year">
      {Array.from({ length: 12 }, (_, place) => place + 1).map(month => (
        <li>
          {isAfter([year, month, 1], today) || isAfter(first, [year, month, 1]) ? (
            <span class="is-ahead">{monthNameIn(edition, month)}</span>
          ) : (
            <a
              href={addresses.archive(edition, year, month)}
              aria-current={month === shown ? 'true' : undefined}
            >
              {monthNameIn(edition, month)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const yearsBack = 6

const Years = ({ frame: { edition, words }, date: [shown], first, today }: ArchiveProps) => (
  <nav aria-labelledby="years">
    <h2 class="list-title" id="years">
      {words.archivePage.years}
    </h2>
    <div class="choices">
      {Array.from(
        { length: Math.min(yearsBack, today[0] - first[0] + 1) },
        (_, place) => today[0] - place,
      ).map(year => (
        <a href={addresses.archive(edition, year)} aria-current={year === shown ? 'true' : undefined}>
          {codeIn(edition, year)}
        </a>
      ))}
    </div>
  </nav>
)

/** Whether the month of a date comes after that of another. */
const isAfter = ([year, month]: DateParts, [thisYear, thisMonth]: DateParts): boolean =>
  year > thisYear || (year === thisYear && month > thisMonth)
