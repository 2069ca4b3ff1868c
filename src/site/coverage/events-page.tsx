import type { Handler } from 'hono'
import { calendarWords, writeCalendar, type PublicPressEvent } from '../../network/index.ts'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, keepFile } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Nothing, Stack } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { coverageWords } from './coverage-words.ts'
import { EventItem } from './event-item.tsx'
import { eventsIn, type ShownEvent } from './shown-events.ts'

/** The events of the press that readers may come to, in order of time. */
export const showEvents =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const [frame, events] = await Promise.all([
      loadFrame(site, edition),
      site.reads.pressEvents(site.context.clock.now()),
    ])
    return keep(c, {
      html: await document(EventsPage({ frame, events: eventsIn(edition, events) })),
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

const lookBack = 30 * 86_400_000

/** The same for calendars, with the month behind: what was called off is taken off there too. */
export const giveCalendar =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const from = new Date(site.context.clock.now().getTime() - lookBack)
    const head = {
      ...calendarWords.public[edition],
      domain: new URL(site.publicUrl).hostname,
      addressOf: ({ id }: PublicPressEvent) => `${site.publicUrl}${addresses.events(edition)}#e-${id}`,
    }
    return keepFile(c, {
      text: writeCalendar(head, eventsIn(edition, await site.reads.pressEvents(from))),
      type: 'text/calendar; charset=utf-8',
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

const EventsPage = ({ frame, events }: { frame: Frame; events: readonly ShownEvent[] }) => {
  const words = coverageWords(frame.edition).events
  const head = {
    title: `${words.title} | ${frame.words.name}`,
    description: words.lead,
    path: addresses.events(frame.edition),
    otherPath: addresses.events(frame.edition === 'fa' ? 'en' : 'fa'),
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
