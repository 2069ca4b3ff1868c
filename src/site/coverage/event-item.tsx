import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { InPersian } from '../parts/in-persian.tsx'
import { dateIn, machineTime } from '../wording/dates.ts'
import { coverageWords } from './coverage-words.ts'
import type { ShownEvent } from './shown-events.ts'

interface EventItemProps {
  frame: Frame
  event: ShownEvent
  /** Under which headings it stands. */
  level: 'h2' | 'h3'
  /** On the page of its host, who invites is said already. */
  isAtHost?: boolean
}

/** One event in a list: what, when, where, by whom, and what changed since it was announced. */
export const EventItem = ({ frame, event, level: Heading, isAtHost = false }: EventItemProps) => {
  const { edition } = frame
  const words = coverageWords(edition).events
  const clock = frame.words.clockAt(dateIn(edition, event.startsAt, 'time'))
  return (
    <article class="card press-event" id={`e-${event.id}`}>
      <p class="kicker">{words.kinds[event.kind]}</p>
      <Heading class="card-head is-medium">{event.title}</Heading>
      {event.cancelledAt !== null && (
        <p>
          <span class="state is-refused">{words.cancelled}</span>{' '}
          <Told text={event.cancelNote} isPersian={edition === 'en'} />
        </p>
      )}
      {event.cancelledAt === null && event.moved.length > 0 && (
        <p>
          <span class="state is-waiting">{words.moved(event.moved)}</span>
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
          <dd>
            <Told text={event.place} isPersian={event.isPlaceInPersian} />
          </dd>
        </div>
        {!isAtHost && (
          <div>
            <dt>{words.host}</dt>
            <dd>
              {event.officeSlug === null || event.isHostInPersian ? (
                <Told text={event.host} isPersian={event.isHostInPersian} />
              ) : (
                <a class="link" href={addresses.office(edition, event.officeSlug)}>
                  {event.host}
                </a>
              )}
            </dd>
          </div>
        )}
      </dl>
      {event.about !== '' && <p class="card-lead">{event.about}</p>}
    </article>
  )
}

/** A text of an event; on an English page what exists in Persian alone is marked. */
const Told = ({ text, isPersian }: { text: string; isPersian: boolean }) =>
  isPersian ? <InPersian>{text}</InPersian> : <>{text}</>
