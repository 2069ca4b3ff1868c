import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { cancelPressEvent, pressEventOf, type PressEvent } from '../api/both-ways.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { useTitle } from '../frame/use-title.ts'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { ChangeEvent } from './change-event.tsx'
import { EventNews } from './event-news.tsx'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'
import { ReportersPane } from './reporters-pane.tsx'
import { useEventNews } from './use-event-news.ts'

/** One event: what is told of it, and the reporters who are to come. */
export function EventScreen(): ReactNode {
  const asked = useQuery(pressEventOf(useAddressId()))
  return (
    <>
      <NetworkTabs />
      <Reading of={asked}>{event => <OpenEvent key={event.id} event={event} />}</Reading>
    </>
  )
}

function OpenEvent({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const [isChanging, change] = useState(false)
  useTitle(event.title)
  useEventNews()
  return (
    <div className="with-side is-wide">
      <article className="pane is-stack">
        <EventNews event={event} />
        {isChanging ? (
          <ChangeEvent event={event} onClose={() => change(false)} />
        ) : (
          <Told event={event} onChange={() => change(true)} />
        )}
      </article>
      <aside className="pane is-stack" aria-label={words.reporters}>
        <ReportersPane event={event} />
      </aside>
    </div>
  )
}

function Told({ event, onChange }: { event: PressEvent; onChange: () => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isCancelling, cancel] = useState(false)
  return (
    <>
      <header className="heap is-close">
        <p className="note">
          {words.eventKinds[event.kind]} · <span dir="auto">{event.host}</span>
        </p>
        <h1 className="big" lang="fa" dir="auto">
          {event.title}
        </h1>
        <p className="row">
          <time dateTime={event.startsAt}>{say.moment(event.startsAt)}</time>
          <StateMark tone={event.cancelledAt !== null ? 'refused' : event.isPublic ? 'good' : 'plain'}>
            {event.cancelledAt !== null
              ? words.cancelled
              : event.isPublic
                ? words.publicEvent
                : words.pressOnly}
          </StateMark>
        </p>
        {event.cancelNote !== '' && <p className="notice is-refused">{event.cancelNote}</p>}
      </header>
      <Facts event={event} />
      <p lang="fa" dir="auto" className="lines">
        {event.about}
      </p>
      {event.mayChange && (
        <div className="row is-close">
          <button type="button" className="button desk-button is-main" onClick={onChange}>
            {words.changeEvent}
          </button>
          <button type="button" className="button desk-button is-grave" onClick={() => cancel(true)}>
            {words.cancel}
          </button>
        </div>
      )}
      {isCancelling && <CancelEvent id={event.id} onClose={() => cancel(false)} />}
    </>
  )
}

function CancelEvent({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(fa, en)
  const acting = useMutation({
    mutationFn: ({ note }: { note: string; settle: () => void }) => cancelPressEvent(id, note),
    onSuccess: async (answer, { settle }) => {
      settle()
      await showAnswer(pressEventOf(id).queryKey, answer)
      await questions.invalidateQueries({ queryKey: ['press-events'] })
      onClose()
    },
  })
  return (
    <NoteDialog
      title={words.cancel}
      explanation={words.cancelSays}
      noteLabel={words.cancelNote}
      doLabel={words.cancel}
      isGrave
      fault={acting.error}
      isBusy={acting.isPending}
      keptAs={`event-cancel.${id}`}
      onDo={(note, settle) => acting.mutate({ note, settle })}
      onClose={onClose}
    />
  )
}

function Facts({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <dl className="heap is-close">
      <div>
        <dt className="label">{words.place}</dt>
        <dd dir="auto">{event.place}</dd>
      </div>
      {event.accreditationUntil !== null && (
        <div>
          <dt className="label">{words.accreditationUntil}</dt>
          <dd>{say.moment(event.accreditationUntil)}</dd>
        </div>
      )}
      {event.contact !== '' && (
        <div>
          <dt className="label">{words.contact}</dt>
          <dd dir="auto">{event.contact}</dd>
        </div>
      )}
    </dl>
  )
}
