import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { liveOf, writeEntry, type EntryWords } from '../api/live.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryKept, noWords, textOfEntry } from './entry-typed.ts'
import { fa } from './fa.ts'

/** Writes an entry of this moment. */
export function NewEntry({ storyId }: { storyId: string }) {
  const words = useWords(fa, en)
  const form = useTyped({ thing: `live-entry.${storyId}`, begun: noWords, shape: EntryKept })
  const { typed, type, settle } = form
  const writing = useMutation({
    mutationFn: (entry: EntryWords) => writeEntry(storyId, entry),
    onSuccess: async (answer, sent) => {
      settle(sent, noWords)
      await showAnswer(liveOf(storyId).queryKey, answer)
    },
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    writing.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.write}</h2>
      <LeftWords of={form} textOf={textOfEntry} />
      <EntryFields typed={typed} type={type} fault={writing.error} />
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
