import { useState, type ReactNode, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
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
  /** The act and what it is about: what is written is kept in this browser until `settle`. Not kept when left out. */
  keptAs?: string
  fault: unknown
  isBusy: boolean
  /** `settle` is called when the note has arrived. */
  onDo: (note: string, settle: () => void) => void
  onClose: () => void
}

/** Asks before an act, and for its note where the act has one. What was written stays when the server says no. */
export function NoteDialog(props: NoteDialogProps) {
  const [note, setNote] = useState('')
  const { keptAs, ...rest } = props
  if (keptAs !== undefined) return <KeptDialog keptAs={keptAs} {...rest} />
  return <Dialog {...rest} note={note} onNote={setNote} onSettle={() => undefined} />
}

const NoteKept = z.string()

function KeptDialog({ keptAs, ...props }: Omit<NoteDialogProps, 'keptAs'> & { keptAs: string }) {
  const form = useTyped({ thing: keptAs, begun: '', shape: NoteKept })
  const { typed, type, settle } = form
  return (
    <Dialog {...props} note={typed} onNote={type} onSettle={() => settle(typed, '')}>
      <LeftWords of={form} textOf={note => note} />
    </Dialog>
  )
}

interface DialogProps extends Omit<NoteDialogProps, 'keptAs'> {
  note: string
  onNote: (note: string) => void
  onSettle: () => void
  children?: ReactNode
}

function Dialog({ note, onNote, onSettle, children, ...props }: DialogProps) {
  const words = useSharedWords()
  const [isEmpty, setEmpty] = useState(false)
  const problemOf = useProblems(props.fault)
  const needsNote = props.noteLabel !== undefined
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setEmpty(needsNote && note.trim() === '')
    if (!needsNote || note.trim() !== '') props.onDo(note.trim(), onSettle)
  }
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <form className="form" onSubmit={send}>
        <p>{props.explanation}</p>
        {children}
        {needsNote && (
          <TextField
            label={props.noteLabel ?? ''}
            value={note}
            onChange={onNote}
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
