import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import {
  askLiveAgain,
  correctEntry,
  type EntryNamed,
  type EntryWords,
  type Live,
  type LiveEntry,
} from '../api/live.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { TheirWords, type BothSaid } from '../unsaved/their-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryKept, textOfEntry } from './entry-typed.ts'
import { fa } from './fa.ts'
import { whileAway } from './while-away.ts'

const CorrectionKept = z.extend(EntryKept, { note: z.string(), basedOn: z.nullable(z.string()) })
/** `basedOn`: when the entry that was read was corrected last. */
type EntryCorrection = EntryWords & { note: string; basedOn: string | null }

const correctionOf = (entry: LiveEntry): EntryCorrection => ({
  headline: entry.headline,
  text: entry.text,
  sourceLabel: entry.sourceLabel,
  picture: entry.picture,
  pictureCaption: entry.pictureCaption,
  isKey: entry.isKey,
  note: '',
  basedOn: entry.correctedAt,
})

const bothOf = (words: typeof fa, mine: EntryWords, theirs: EntryWords): BothSaid[] => [
  { label: words.headline, mine: mine.headline, theirs: theirs.headline },
  { label: words.text, mine: mine.text, theirs: theirs.text },
  { label: words.sourceLabel, mine: mine.sourceLabel, theirs: theirs.sourceLabel },
  { label: words.picture, mine: mine.picture?.alt ?? '', theirs: theirs.picture?.alt ?? '' },
  { label: words.pictureCaption, mine: mine.pictureCaption, theirs: theirs.pictureCaption },
]

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
  const { typed, type, put, settle } = form
  const correcting = useMutation({
    mutationFn: (correction: EntryCorrection) => correctEntry(named, correction),
    onSuccess: async (answer, sent) => {
      settle(sent, sent)
      await onDone(answer)
    },
    onError: () => askLiveAgain(named.id),
    ...whileAway,
  })
  const problemOf = useProblems(correcting.error)
  const goOnWith = (chosen: EntryCorrection): void => {
    correcting.reset()
    put(chosen)
  }
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    correcting.mutate(typed)
  }
  return (
    <Modal title={words.correctOf(entry.headline)} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <LeftWords of={form} textOf={correction => `${textOfEntry(correction)}\n${correction.note}`} />
        {typed.basedOn !== entry.correctedAt && !correcting.isPending && (
          <TheirWords
            fields={bothOf(words, typed, entry)}
            onKeepMine={() => goOnWith({ ...typed, basedOn: entry.correctedAt })}
            onTakeTheirs={() => goOnWith({ ...correctionOf(entry), note: typed.note })}
          />
        )}
        <EntryFields typed={typed} type={words => type({ ...typed, ...words })} fault={correcting.error} />
        <TextField
          label={words.correctNote}
          value={typed.note}
          onChange={note => type({ ...typed, note })}
          dir="auto"
          rows={2}
          most={500}
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
