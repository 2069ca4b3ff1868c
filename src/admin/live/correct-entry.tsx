import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { correctEntry, type EntryNamed, type Live, type LiveEntry } from '../api/live.ts'
import { ServerAway } from '../api/refused.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { EntryFields } from './entry-fields.tsx'
import { fa } from './fa.ts'

const mostTries = 5

interface CorrectEntryProps {
  named: EntryNamed
  entry: LiveEntry
  onDone: (live: Live) => Promise<void>
  onClose: () => void
}

/** Writes an entry anew, with the note that readers are told. */
export function CorrectEntry({ named, entry, onDone, onClose }: CorrectEntryProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { headline, text, sourceLabel, picture, pictureCaption, isKey } = entry
  const [typed, type] = useState({ headline, text, sourceLabel, picture, pictureCaption, isKey })
  const [note, setNote] = useState('')
  const correcting = useMutation({
    mutationFn: () => correctEntry(named, { ...typed, note }),
    onSuccess: onDone,
    // The same correction twice is one, so a lost answer need not keep the dialog open.
    retry: (tries, fault) => fault instanceof ServerAway && tries < mostTries,
    retryDelay: 2000,
  })
  const problemOf = useProblems(correcting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    correcting.mutate()
  }
  return (
    <Modal title={words.correctOf(headline)} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <EntryFields typed={typed} type={type} fault={correcting.error} />
        <TextField
          label={words.correctNote}
          value={note}
          onChange={setNote}
          dir="auto"
          rows={2}
          maxLength={500}
          problem={problemOf('note')}
        />
        <FaultNotice fault={correcting.error} />
        <div className="form-end">
          <button type="submit" className="button desk-button is-main" disabled={correcting.isPending}>
            {words.saveCorrection}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
