import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { askLiveAgain, showLive, writeEntry, type EntryWords } from '../api/live.ts'
import { Refused } from '../api/refused.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { newId } from '../words/new-id.ts'
import { en } from './en.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryKept, noWords, textOfEntry } from './entry-typed.ts'
import { fa } from './fa.ts'
import { whileAway } from './while-away.ts'

const NewEntryKept = z.extend(EntryKept, { sendKey: z.string() })
type NewEntryTyped = EntryWords & { sendKey: string }

/** Its key goes with its words, also through the death of the page: sent twice, it is one entry. */
const beginEntry = (): NewEntryTyped => ({ ...noWords, sendKey: newId() })

/** Writes an entry of this moment. */
export function NewEntry({ storyId }: { storyId: string }) {
  const words = useWords(fa, en)
  const [begun] = useState(beginEntry)
  const form = useTyped({ thing: `live-entry.${storyId}`, begun, shape: NewEntryKept })
  const { typed, type, settle, rebase } = form
  const renewKey = (): void => rebase(said => ({ ...said, sendKey: newId() }))
  const writing = useMutation({
    mutationFn: (entry: NewEntryTyped) => writeEntry(storyId, entry),
    onSuccess: async (answer, sent) => {
      settle(sent, beginEntry())
      // What was typed while this one was sent is another entry.
      renewKey()
      await showLive(storyId, answer)
    },
    onError: fault => {
      if (!(fault instanceof Refused) || fault.code !== 'live.entry_sent') return
      renewKey()
      void askLiveAgain(storyId)
    },
    ...whileAway,
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    writing.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.write}</h2>
      <LeftWords of={form} textOf={textOfEntry} />
      <EntryFields typed={typed} type={said => type({ ...typed, ...said })} fault={writing.error} />
      <FaultNotice fault={writing.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={writing.isPending}>
          {words.send}
        </button>
        {writing.isSuccess && typed.headline === '' && (
          <p className="note" role="status">
            {words.sent}
          </p>
        )}
      </div>
    </form>
  )
}
