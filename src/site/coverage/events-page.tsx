import type { Handler } from 'hono'
import { calendarWords, writeCalendar, type PublicPressEvent } from '../../network/index.ts'
import { cursorOf, readCursor as readPlace, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, keepFile } from '../answer.ts'
import { cutAt, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { showNothing } from '../pages/nothing.ts'
import { Nothing, Stack } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { coverageWords } from './coverage-words.ts'
import { EventItem } from './event-item.tsx'
import { eventsIn, type ShownEvent } from './shown-events.ts'

const size = 50

/** The events of the press that readers may come to, in order of time. */
export const showEvents =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    if (cursor === 'unreadable') return showNothing(site, edition, c)
    const now = site.context.clock.now()
    const [frame, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.pressEvents({ ...question(edition, now), after: placeOf(cursor.before), limit: size + 1 }),
    ])
    const { shown, next } = cutAt(found, size, ({ startsAt, id }) => cursorOf({ publishedAt: startsAt, id }))
    return keep(c, {
      html: await document(EventsPage({ frame, events: eventsIn(edition, shown), next, ...cursor })),
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

const question = (edition: Edition, from: Date) => ({ from, isInEnglish: edition === 'en' })

/** The place in time that a cursor names. */
function placeOf(cursor: string | undefined): { startsAt: Date; id: string } | undefined {
  const place = cursor === undefined ? undefined : readPlace(cursor)
  return place && { startsAt: place.publishedAt, id: place.id }
}

const lookBack = 30 * 86_400_000
const mostInCalendar = 500

/**
 * The same for calendars, with the month behind: what was called off is taken off there too. Asked for apart, so that a
 * busy month behind leaves its place to what comes.
 */
export const giveCalendar =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const now = site.context.clock.now()
    const from = new Date(now.getTime() - lookBack)
    const [coming, gone] = await Promise.all([
      site.reads.pressEvents({ ...question(edition, now), limit: mostInCalendar }),
      site.reads.pressEvents({ ...question(edition, from), until: now, limit: mostInCalendar }),
    ])
    const begun = new Set(coming.map(({ id }) => id))
    const head = {
      ...calendarWords.public[edition],
      domain: new URL(site.publicUrl).hostname,
      addressOf: ({ id }: PublicPressEvent) => `${site.publicUrl}${addresses.events(edition)}#e-${id}`,
    }
    return keepFile(c, {
      text: writeCalendar(head, eventsIn(edition, [...gone.filter(({ id }) => !begun.has(id)), ...coming])),
      type: 'text/calendar; charset=utf-8',
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

interface EventsProps {
  frame: Frame
  events: readonly ShownEvent[]
  /** Where the list goes on. */
  next: string | null
  before?: string
}

const EventsPage = ({ frame, events, next, before }: EventsProps) => {
  const path = addresses.events(frame.edition)
  const words = coverageWords(frame.edition).events
  const head = {
    title: `${words.title} | ${frame.words.name}`,
    description: words.lead,
    path: before === undefined ? path : `${path}?before=${encodeURIComponent(before)}`,
    ...(before === undefined && { otherPath: addresses.events(frame.edition === 'fa' ? 'en' : 'fa') }),
    linkedData: events.map(event => linkedEvent(frame, event)),
  }
  return (
    <Page frame={frame} head={head}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{words.title}</h1>
          <p class="page-lead">{words.lead}</p>
        </header>
        {events.length === 0 ? (
          <Nothing>{words.none}</Nothing>
        ) : (
          <Stack items={events.map(event => EventItem({ frame, event, level: 'h2' }))} />
        )}
        {(next !== null || before !== undefined) && (
          <nav class="paging" aria-label={frame.words.pages}>
            {next !== null && (
              <a class="button" href={`${path}?before=${encodeURIComponent(next)}`} rel="next">
                {words.later}
              </a>
            )}
            {before !== undefined && (
              <span class="choices">
                <a href={path}>{words.first}</a>
              </span>
            )}
          </nav>
        )}
        <p class="note">
          <a class="link" href={addresses.calendar(frame.edition)}>
            {words.calendar}
          </a>{' '}
          {words.calendarSays}
        </p>
      </main>
    </Page>
  )
}

/** The event for search engines; instants in ISO 8601. */
const linkedEvent = (frame: Frame, event: ShownEvent) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: event.title,
  url: `${frame.publicUrl}${addresses.events(frame.edition)}#e-${event.id}`,
  startDate: event.startsAt.toISOString(),
  endDate: event.endsAt.toISOString(),
  eventStatus: `https://schema.org/${linkedStatus(event)}`,
  location: { '@type': 'Place', name: event.place },
  organizer: { '@type': 'Organization', name: event.host },
  ...(event.about === '' ? {} : { description: event.about }),
})

function linkedStatus({ cancelledAt, moved }: ShownEvent): string {
  if (cancelledAt !== null) return 'EventCancelled'
  return moved.includes('time') ? 'EventRescheduled' : 'EventScheduled'
}
