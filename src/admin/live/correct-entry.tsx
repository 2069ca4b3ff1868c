import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { correctEntry, type EntryNamed, type EntryWords, type Live, type LiveEntry } from '../api/live.ts'
import { ServerAway } from '../api/refused.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryKept, textOfEntry } from './entry-typed.ts'
import { fa } from './fa.ts'

const mostTries = 5
const CorrectionKept = z.extend(EntryKept, { note: z.string() })
type EntryCorrection = EntryWords & { note: string }

const correctionOf = ({ headline, text, sourceLabel, picture, pictureCaption, isKey }: LiveEntry) => ({
  headline,
  text,
  sourceLabel,
  picture,
  pictureCaption,
  isKey,
  note: '',
})

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
  const [begun] = useState(() => correctionOf(entry))
  const form = useTyped({ thing: `entry-correction.${entry.id}`, begun, shape: CorrectionKept })
  const { typed, type, settle } = form
  const correcting = useMutation({
    mutationFn: (correction: EntryCorrection) => correctEntry(named, correction),
    onSuccess: async (answer, sent) => {
      settle(sent, sent)
      await onDone(answer)
    },
    // The same correction twice is one, so a lost answer need not keep the dialog open.
    retry: (tries, fault) => fault instanceof ServerAway && tries < mostTries,
    retryDelay: 2000,
  })
  const problemOf = useProblems(correcting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    correcting.mutate(typed)
  }
  return (
    <Modal title={words.correctOf(entry.headline)} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <LeftWords of={form} textOf={correction => `${textOfEntry(correction)}\n${correction.note}`} />
        <EntryFields typed={typed} type={words => type({ ...typed, ...words })} fault={correcting.error} />
        <TextField
          label={words.correctNote}
          value={typed.note}
          onChange={note => type({ ...typed, note })}
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
