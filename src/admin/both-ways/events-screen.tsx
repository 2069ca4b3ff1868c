import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { makeCalendarLink, pressEvents, type PressEventLine } from '../api/both-ways.ts'
import { useMay } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'
import { NewEvent } from './new-event.tsx'
import { useEventNews } from './use-event-news.ts'

/** Events of the press that are coming, with the form for those who hold them or enter them. */
export function EventsScreen(): ReactNode {
  const words = useWords(fa, en)
  const may = useMay()
  const asked = useQuery(pressEvents)
  useTitle(words.events)
  useEventNews()
  const mayAnnounce = may('release.write') || may('release.answer')
  return (
    <>
      <NetworkTabs />
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.events}</h1>
            <p>{words.eventsSay}</p>
          </header>
          <Reading of={asked}>{events => <EventTable events={events} />}</Reading>
        </section>
        <aside className="pane is-stack" aria-label={words.calendar}>
          {mayAnnounce && <NewEvent />}
          <Calendar />
        </aside>
      </div>
    </>
  )
}

function EventTable({ events }: { events: readonly PressEventLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (events.length === 0) return <p className="note">{words.noEvents}</p>
  return (
    <table className="data is-stacked">
      <tbody>
        {events.map(event => (
          <tr key={event.id}>
            <td>
              <time dateTime={event.startsAt}>{say.moment(event.startsAt)}</time>
            </td>
            <th scope="row">
              <Link to="/events/$id" params={{ id: event.id }} lang="fa" dir="auto">
                {event.title}
              </Link>
              <p className="note">
                {words.eventKinds[event.kind]} · <span dir="auto">{event.host}</span> ·{' '}
                <span dir="auto">{event.place}</span>
              </p>
            </th>
            <td>
              {event.cancelledAt === null ? (
                <StateMark tone={event.isPublic ? 'good' : 'plain'}>
                  {event.isPublic ? words.publicEvent : words.pressOnly}
                </StateMark>
              ) : (
                <StateMark tone="refused">{words.cancelled}</StateMark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The secret address of one's own calendar: told once, when it is made. */
function Calendar() {
  const words = useWords(fa, en)
  const making = useMutation({ mutationFn: makeCalendarLink })
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.calendar}</h2>
      <p className="note">{words.calendarSays}</p>
      {making.data !== undefined && (
        <p className="notice is-good" dir="ltr">
          {location.origin}
          {making.data.path}
        </p>
      )}
      <FaultNotice fault={making.error} />
      <p>
        <button
          type="button"
          className="button desk-button"
          disabled={making.isPending}
          onClick={() => making.mutate()}
        >
          {words.makeCalendar}
        </button>
      </p>
    </section>
  )
}
