import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import {
  answerAccreditation,
  askAccreditation,
  pressEventOf,
  withdrawAccreditation,
  type PressEvent,
} from '../api/both-ways.ts'
import { writers } from '../api/day.ts'
import { showAnswer } from '../api/questions.ts'
import { useMay, useMe } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

const useActing = (id: string) =>
  useMutation({
    mutationFn: (act: () => Promise<PressEvent>) => act(),
    onSuccess: answer => showAnswer(pressEventOf(id).queryKey, answer),
  })

type Reporter = PressEvent['reporters'][number]
const tones: Readonly<Record<Reporter['status'], Tone>> = {
  asked: 'waiting',
  accepted: 'good',
  declined: 'refused',
  withdrawn: 'plain',
}

/** Those who are to come to an event, the form that asks for one more, and the answers of its host. */
export function ReportersPane({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const me = useMe()
  const acting = useActing(event.id)
  const known = event.reporters.find(({ personId }) => personId === me.id)
  const mayNameOthers = useMay()('story.review')
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
      {event.mayAsk && mayNameOthers && <AskForAnother event={event} acting={acting} />}
    </section>
  )
}

/** An editor names somebody else who is to come. */
function AskForAnother({ event, acting }: { event: PressEvent; acting: ReturnType<typeof useActing> }) {
  const words = useWords(fa, en)
  const [person, choose] = useState<string | null>(null)
  const known = useQuery(writers).data ?? []
  const there = event.reporters.filter(({ status }) => status !== 'withdrawn')
  const free = known.filter(({ id }) => !there.some(({ personId }) => personId === id))
  const ask = (submitted: SubmitEvent): void => {
    submitted.preventDefault()
    if (person === null) return
    acting.mutate(() => askAccreditation(event.id, person), { onSuccess: () => choose(null) })
  }
  return (
    <form className="form" onSubmit={ask}>
      <ChoiceField
        label={words.another}
        value={person ?? ''}
        choices={[['', words.nobody], ...free.map(({ id, name }) => [id, name] as const)]}
        onChange={id => choose(id === '' ? null : id)}
      />
      <div className="form-end">
        <button type="submit" className="button desk-button" disabled={acting.isPending || person === null}>
          {words.askForAnother}
        </button>
      </div>
    </form>
  )
}

function OneReporter({ event, reporter }: { event: PressEvent; reporter: Reporter }) {
  const words = useWords(fa, en)
  const [isDeclining, decline] = useState(false)
  const acting = useActing(event.id)
  const which = { id: event.id, accreditationId: reporter.id }
  const isToCome = reporter.status === 'asked' || reporter.status === 'accepted'
  const answers = event.mayAnswer && reporter.status === 'asked'
  return (
    <li>
      <p className="row">
        <b dir="auto">{reporter.name}</b>
        <StateMark tone={tones[reporter.status]}>{words.reporterStates[reporter.status]}</StateMark>
      </p>
      {isToCome && !reporter.hasSeen && <p className="note">{words.notSeen}</p>}
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
