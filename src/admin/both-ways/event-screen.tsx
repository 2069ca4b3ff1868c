import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import {
  answerAccreditation,
  askAccreditation,
  cancelPressEvent,
  pressEventOf,
  withdrawAccreditation,
  type PressEvent,
} from '../api/both-ways.ts'
import { showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { useMe } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { EventInEnglish } from './event-in-english.tsx'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'

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
  useTitle(event.title)
  return (
    <div className="with-side is-wide">
      <article className="pane is-stack">
        <Told event={event} />
      </article>
      <aside className="pane is-stack" aria-label={words.reporters}>
        <Reporters event={event} />
        {event.mayChange && <EventInEnglish key={event.version} event={event} />}
      </aside>
    </div>
  )
}

const useActing = (id: string) =>
  useMutation({
    mutationFn: (act: () => Promise<PressEvent>) => act(),
    onSuccess: answer => showAnswer(pressEventOf(id).queryKey, answer),
  })

function Told({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isCancelling, cancel] = useState(false)
  const acting = useActing(event.id)
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
        <p>
          <button type="button" className="button desk-button is-grave" onClick={() => cancel(true)}>
            {words.cancel}
          </button>
        </p>
      )}
      {isCancelling && (
        <NoteDialog
          title={words.cancel}
          explanation={words.cancelSays}
          noteLabel={words.cancelNote}
          doLabel={words.cancel}
          isGrave
          fault={acting.error}
          isBusy={acting.isPending}
          onDo={note =>
            acting.mutate(() => cancelPressEvent(event.id, note), { onSuccess: () => cancel(false) })
          }
          onClose={() => cancel(false)}
        />
      )}
    </>
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

type Reporter = PressEvent['reporters'][number]
const tones: Readonly<Record<Reporter['status'], Tone>> = {
  asked: 'waiting',
  accepted: 'good',
  declined: 'refused',
  withdrawn: 'plain',
}

function Reporters({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const me = useMe()
  const acting = useActing(event.id)
  const known = event.reporters.find(({ personId }) => personId === me.id)
  const mayAskForMe = event.mayAsk && (known === undefined || known.status === 'withdrawn')
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.reporters}</h2>
      {event.reporters.length === 0 && <p className="note">{words.noReporters}</p>}
      <ul className="heap">
        {event.reporters.map(reporter => (
          <OneReporter key={reporter.id} event={event} reporter={reporter} />
        ))}
      </ul>
      <FaultNotice fault={acting.error} />
      {mayAskForMe && (
        <p>
          <button
            type="button"
            className="button desk-button is-main"
            disabled={acting.isPending}
            onClick={() => acting.mutate(() => askAccreditation(event.id, me.id))}
          >
            {words.askForMe}
          </button>
        </p>
      )}
    </section>
  )
}

function OneReporter({ event, reporter }: { event: PressEvent; reporter: Reporter }) {
  const words = useWords(fa, en)
  const [isDeclining, decline] = useState(false)
  const acting = useActing(event.id)
  const which = { id: event.id, accreditationId: reporter.id }
  const answers = event.mayAnswer && reporter.status === 'asked'
  return (
    <li>
      <p className="row">
        <b dir="auto">{reporter.name}</b>
        <StateMark tone={tones[reporter.status]}>{words.reporterStates[reporter.status]}</StateMark>
      </p>
      {reporter.note !== '' && <p className="reason">{reporter.note}</p>}
      {!isDeclining && <FaultNotice fault={acting.error} />}
      <div className="row is-close">
        {answers && (
          <>
            <button
              type="button"
              className="button desk-button is-main"
              disabled={acting.isPending}
              onClick={() =>
                acting.mutate(() => answerAccreditation(which, { verdict: 'accepted', note: '' }))
              }
            >
              {words.accept}
            </button>
            <button type="button" className="button desk-button is-grave" onClick={() => decline(true)}>
              {words.decline}
            </button>
          </>
        )}
        {reporter.mayWithdraw && (
          <button
            type="button"
            className="button desk-button quiet"
            disabled={acting.isPending}
            onClick={() => acting.mutate(() => withdrawAccreditation(event.id, reporter.id))}
          >
            {words.takeBack}
          </button>
        )}
      </div>
      {isDeclining && (
        <DeclineReporter
          acting={acting}
          onDo={note => answerAccreditation(which, { verdict: 'declined', note })}
          onClose={() => decline(false)}
        />
      )}
    </li>
  )
}

interface DeclineReporterProps {
  acting: ReturnType<typeof useActing>
  onDo: (note: string) => Promise<PressEvent>
  onClose: () => void
}

function DeclineReporter({ acting, onDo, onClose }: DeclineReporterProps) {
  const words = useWords(fa, en)
  return (
    <NoteDialog
      title={words.decline}
      explanation={words.declineSays}
      noteLabel={words.declineNote}
      doLabel={words.decline}
      isGrave
      fault={acting.error}
      isBusy={acting.isPending}
      onDo={note => acting.mutate(() => onDo(note), { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
