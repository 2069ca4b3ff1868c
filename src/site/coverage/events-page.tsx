import type { Handler } from 'hono'
import { calendarWords, writeCalendar, type PublicPressEvent } from '../../network/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, keepFile } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Nothing, Stack } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import { coverageWords } from './coverage-words.ts'

/** The events of the press that readers may come to, in order of time. Persian only. */
export const showEvents =
  (site: Site): Handler<Env> =>
  async c => {
    const [frame, events] = await Promise.all([
      loadFrame(site, 'fa'),
      site.reads.pressEvents(site.context.clock.now()),
    ])
    return keep(c, {
      html: await document(EventsPage({ frame, events })),
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

const lookBack = 30 * 86_400_000

/** The same for calendars, with the month behind: what was called off is taken off there too. */
export const giveCalendar =
  (site: Site): Handler<Env> =>
  async c => {
    const from = new Date(site.context.clock.now().getTime() - lookBack)
    const head = {
      ...calendarWords.public,
      domain: new URL(site.publicUrl).hostname,
      addressOf: ({ id }: PublicPressEvent) => `${site.publicUrl}${addresses.events}#e-${id}`,
    }
    return keepFile(c, {
      text: writeCalendar(head, await site.reads.pressEvents(from)),
      type: 'text/calendar; charset=utf-8',
      tags: [tags.pressEvents],
      freshSeconds: fresh.list,
    })
  }

const EventsPage = ({ frame, events }: { frame: Frame; events: readonly PublicPressEvent[] }) => {
  const words = coverageWords(frame.edition).events
  const head = {
    title: `${words.title} | ${frame.words.name}`,
    description: words.lead,
    path: addresses.events,
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
          <Stack items={events.map(event => EventItem({ frame, event }))} />
        )}
        <p class="note">
          <a class="link" href={addresses.calendar}>
            {words.calendar}
          </a>{' '}
          {words.calendarSays}
        </p>
      </main>
    </Page>
  )
}

const EventItem = ({ frame, event }: { frame: Frame; event: PublicPressEvent }) => {
  const { edition } = frame
  const words = coverageWords(edition).events
  const clock = frame.words.clockAt(dateIn(edition, event.startsAt, 'time'))
  return (
    <article class="card press-event" id={`e-${event.id}`}>
      <p class="kicker">{words.kinds[event.kind]}</p>
      <h2 class="card-head is-medium">{event.title}</h2>
      {event.cancelledAt !== null && (
        <p>
          <span class="state is-refused">{words.cancelled}</span> {event.cancelNote}
        </p>
      )}
      <p>
        <time datetime={machineTime(event.startsAt)}>
          {dateIn(edition, event.startsAt, 'weekday-date')}
          {edition === 'fa' ? '،' : ','} {clock}
        </time>
      </p>
      <dl class="facts">
        <div>
          <dt>{words.place}</dt>
          <dd>{event.place}</dd>
        </div>
        <div>
          <dt>{words.host}</dt>
          <dd>
            {event.officeSlug === null ? (
              event.host
            ) : (
              <a class="link" href={addresses.office(event.officeSlug)}>
                {event.host}
              </a>
            )}
          </dd>
        </div>
      </dl>
      {event.about !== '' && <p class="card-lead">{event.about}</p>}
    </article>
  )
}

/** The event for search engines; instants in ISO 8601. */
const linkedEvent = (frame: Frame, event: PublicPressEvent) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: event.title,
  url: `${frame.publicUrl}${addresses.events}#e-${event.id}`,
  startDate: event.startsAt.toISOString(),
  endDate: event.endsAt.toISOString(),
  eventStatus: `https://schema.org/${event.cancelledAt === null ? 'EventScheduled' : 'EventCancelled'}`,
  location: { '@type': 'Place', name: event.place },
  organizer: { '@type': 'Organization', name: event.host },
  ...(event.about === '' ? {} : { description: event.about }),
})
