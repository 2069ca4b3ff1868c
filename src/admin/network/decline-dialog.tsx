import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { declineReasons, type DeclineReason } from '../api/network-desks.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

export interface Declining {
  reason: DeclineReason['reason']
  note: string
}

interface DeclineDialogProps {
  fault: unknown
  isBusy: boolean
  /** The act and what it is about: the words are kept in this browser until `settle`. */
  keptAs: string
  onDo: (said: Declining, settle: () => void) => void
  onClose: () => void
}

/** A final no: a reason of the published list, and words that say what it means here. */
export function DeclineDialog({ fault, isBusy, keptAs, onDo, onClose }: DeclineDialogProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const reasons = useQuery(declineReasons).data ?? []
  const [reason, choose] = useState<DeclineReason['reason'] | null>(null)
  const form = useTyped({ thing: keptAs, begun: '', shape: z.string() })
  const { typed: note, type: setNote } = form
  const [isAsked, ask] = useState(false)
  const problemOf = useProblems(fault)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    ask(true)
    if (reason !== null && note.trim() !== '')
      onDo({ reason, note: note.trim() }, () => form.settle(note, ''))
  }
  return (
    <Modal title={words.acts.decline} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{words.declineSays}</p>
        <fieldset className="field">
          <legend>{words.declineWhy}</legend>
          {reasons.map(each => (
            <label key={each.reason} className="choice">
              <input
                type="radio"
                name="reason"
                checked={reason === each.reason}
                onChange={() => choose(each.reason)}
              />{' '}
              {each[language]}
            </label>
          ))}
          <ProblemLine
            id="no-reason"
            sentence={isAsked && reason === null ? shared.required : problemOf('reason')}
          />
        </fieldset>
        <LeftWords of={form} textOf={left => left} />
        <TextField
          label={words.declineWords}
          value={note}
          onChange={setNote}
          rows={3}
          problem={isAsked && note.trim() === '' ? shared.required : problemOf('note')}
        />
        <FaultNotice fault={fault} />
        <div className="form-end">
          <button type="submit" className="button desk-button is-grave" disabled={isBusy}>
            {words.acts.decline}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
