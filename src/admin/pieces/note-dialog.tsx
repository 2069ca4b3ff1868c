import { useState, type SubmitEvent } from 'react'
import { useSharedWords } from '../words/use-shared-words.ts'
import { FaultNotice } from './fault-notice.tsx'
import { Modal } from './modal.tsx'
import { useProblems } from './problem-line.tsx'
import { TextField } from './text-field.tsx'

interface NoteDialogProps {
  title: string
  /** What will follow from it, in a sentence. */
  explanation: string
  /** The label of what must be written; no field when left out. */
  noteLabel?: string | undefined
  /** The field's name in the API. */
  noteField?: string
  doLabel: string
  isGrave?: boolean
  fault: unknown
  isBusy: boolean
  onDo: (note: string) => void
  onClose: () => void
}

/** Asks before an act, and for its note where the act has one. What was written stays when the server says no. */
export function NoteDialog(props: NoteDialogProps) {
  const words = useSharedWords()
  const [note, setNote] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const problemOf = useProblems(props.fault)
  const needsNote = props.noteLabel !== undefined
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setEmpty(needsNote && note.trim() === '')
    if (!needsNote || note.trim() !== '') props.onDo(note.trim())
  }
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <form className="form" onSubmit={send}>
        <p>{props.explanation}</p>
        {needsNote && (
          <TextField
            label={props.noteLabel ?? ''}
            value={note}
            onChange={setNote}
            rows={4}
            problem={isEmpty ? words.required : problemOf(props.noteField ?? 'note')}
          />
        )}
        <FaultNotice fault={props.fault} />
        <div className="form-end">
          <button
            type="submit"
            className={`button desk-button ${props.isGrave === true ? 'is-grave' : 'is-main'}`}
            disabled={props.isBusy}
          >
            {props.doLabel}
          </button>
          <button type="button" className="button desk-button quiet" onClick={props.onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
