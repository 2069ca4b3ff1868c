import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { changedEvents, pressEventsIn } from '../api/both-ways.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useEventNews } from './use-event-news.ts'

/** The events of the press on the day that the desk looks at, and those of any day that changed for who looks. */
export function EventsOfDay({ from, until }: { from: string; until: string }) {
  useEventNews()
  return (
    <>
      <ChangedForMe />
      <OnThisDay from={from} until={until} />
    </>
  )
}

function ChangedForMe() {
  const words = useWords(fa, en)
  const events = useQuery(changedEvents).data ?? []
  return events.map(event => (
    <p className="notice" key={event.id}>
      {event.cancelledAt === null ? words.changedForYou : words.eventCancelled}:{' '}
      <Link to="/events/$id" params={{ id: event.id }} lang="fa" dir="auto" className="link">
        {event.title}
      </Link>
    </p>
  ))
}

function OnThisDay({ from, until }: { from: string; until: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const events = useQuery(pressEventsIn({ from, until })).data ?? []
  if (events.length === 0) return null
  return (
    <section className="heap is-close" aria-labelledby="events-of-day">
      <h2 className="pane-title" id="events-of-day">
        {words.eventsOfDay}
      </h2>
      <ol className="day">
        {events.map(event => (
          <li key={event.id}>
            <time dateTime={event.startsAt}>{say.moment(event.startsAt, 'time')}</time>
            <div>
              <h3>
                <Link to="/events/$id" params={{ id: event.id }} lang="fa" dir="auto" data-line="">
                  {event.title}
                </Link>
              </h3>
              <p className="note">
                {event.cancelledAt !== null && <span className="is-late">{words.cancelled} · </span>}
                {words.eventKinds[event.kind]} · <span dir="auto">{event.place}</span>
              </p>
            </div>
            <span className="small" dir="auto">
              {event.host}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
