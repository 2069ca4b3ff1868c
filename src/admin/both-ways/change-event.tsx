import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { changePressEvent, pressEventOf, type PressEvent } from '../api/both-ways.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { EnglishFields } from './english-fields.tsx'
import { EventFields } from './event-fields.tsx'
import { fa } from './fa.ts'
import { EventKept, onTopOf, textOfEvent, typedOf } from './typed-event.ts'

interface ChangeEventProps {
  event: PressEvent
  onClose: () => void
}

/** The form of an announced event. When somebody else saved meanwhile, what was typed here is put on top of it. */
export function ChangeEvent({ event, onClose }: ChangeEventProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [base, setBase] = useState(event)
  const [begun] = useState(() => typedOf(event))
  const form = useTyped({ thing: `event.${event.id}`, begun, shape: EventKept })
  const { typed, type, settle } = form
  const saving = useMutation({
    mutationFn: (startsAt: string) =>
      changePressEvent(event.id, { ...typed, startsAt, basedOn: base.version }),
    onSuccess: async answer => {
      settle(typed, typedOf(answer))
      await showAnswer(pressEventOf(event.id).queryKey, answer)
      await questions.invalidateQueries({ queryKey: ['press-events'] })
      onClose()
    },
    onError: () => questions.invalidateQueries({ queryKey: pressEventOf(event.id).queryKey }),
  })
  const problemOf = useProblems(saving.error)
  const send = (submitted: SubmitEvent): void => {
    submitted.preventDefault()
    if (typed.startsAt !== null) saving.mutate(typed.startsAt)
  }
  const rebase = (): void => {
    form.rebase(said => onTopOf(typedOf(event), typedOf(base), said))
    setBase(event)
    saving.reset()
  }
  const isStale = event.version !== base.version
  const isStaleFault =
    saving.error instanceof Refused && saving.error.code === 'press_event.changed_since_read'
  const fields = { typed, type, problemOf }
  return (
    <form className="form" onSubmit={send} key={`${base.version} ${form.taken}`}>
      <h2 className="pane-title">{words.changeEvent}</h2>
      <LeftWords of={form} textOf={textOfEvent} />
      {isStale && <ChangedMeanwhile onRebase={rebase} />}
      <EventFields {...fields} namesHost={false} />
      <EnglishFields {...fields} namesHost={event.officeSlug === null} />
      {event.reporters.length > 0 && <p className="note">{words.changeSays}</p>}
      <FaultNotice fault={isStale && isStaleFault ? null : saving.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={saving.isPending || isStale || typed.startsAt === null}
        >
          {words.saveEvent}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onClose}>
          {shared.cancel}
        </button>
      </div>
    </form>
  )
}

function ChangedMeanwhile({ onRebase }: { onRebase: () => void }) {
  const words = useWords(fa, en)
  return (
    <div className="notice is-refused" role="alert">
      <p>{words.changedMeanwhile}</p>
      <button type="button" className="button desk-button" onClick={onRebase}>
        {words.takeTheirs}
      </button>
    </div>
  )
}
