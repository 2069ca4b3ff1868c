import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import * as z from 'zod/mini'
import { answerNote, settleNote, type PassageNote } from '../api/notes.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { findPassage } from './find-passage.ts'
import { passageOfNote } from './note-marks.ts'
import { RemoveNote } from './remove-note.tsx'
import { useNoteAct } from './use-notes.ts'

interface NoteTalkProps {
  note: PassageNote
  editor: Editor
  storyId: string
}

/** A note, the answers to it, and what can be said to it. */
export function NoteTalk({ note, editor, storyId }: NoteTalkProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const settling = useNoteAct(storyId, (isSettled: boolean) => settleNote(storyId, note.id, isSettled))
  const isOpen = note.settledAt === null
  return (
    <article className="talk" aria-label={note.words}>
      <Quote note={note} editor={editor} />
      {[note, ...note.answers].map(({ id, authorName, isMine, words: said, madeAt }) => (
        <div key={id}>
          <p className="note">
            <b>{authorName ?? words.nobody}</b> <time dateTime={madeAt}>{say.moment(madeAt)}</time>
          </p>
          <p dir="auto">{said}</p>
          {isMine && (id !== note.id || note.answers.length === 0) && (
            <RemoveNote storyId={storyId} noteId={id} said={said} />
          )}
        </div>
      ))}
      {note.settledAt !== null && (
        <p className="note">
          {words.settledBy(note.settledByName ?? words.nobody, say.moment(note.settledAt))}
        </p>
      )}
      <FaultNotice fault={settling.error} />
      {isOpen && <Answer noteId={note.id} storyId={storyId} />}
      <p>
        <button
          type="button"
          className="button desk-button quiet"
          disabled={settling.isPending}
          onClick={() => settling.mutate(isOpen)}
        >
          {isOpen ? words.settle : words.reopen} <span className="hidden-label">{note.words}</span>
        </button>
      </p>
    </article>
  )
}

/** The passage; pressing it leads there. */
function Quote({ note, editor }: Omit<NoteTalkProps, 'storyId'>) {
  const words = useWords(fa, en)
  const [isLost, setLost] = useState(false)
  const show = (): void => {
    const passage = passageOfNote(editor.state, note.id) ?? findPassage(editor.state.doc, note)
    setLost(passage === undefined)
    if (passage !== undefined) editor.chain().focus().setTextSelection(passage).scrollIntoView().run()
  }
  return (
    <>
      <button type="button" className="link" aria-label={words.show(note.quote)} onClick={show}>
        <q dir="auto">{note.quote}</q>
      </button>
      <p role="status" className="note">
        {isLost && words.lost}
      </p>
    </>
  )
}

const AnswerKept = z.string()

function Answer({ noteId, storyId }: { noteId: string; storyId: string }) {
  const words = useWords(fa, en)
  const form = useTyped({ thing: `note-answer.${noteId}`, begun: '', shape: AnswerKept })
  const { typed: text, type: setText, settle } = form
  const answering = useNoteAct(storyId, (answer: string) => answerNote(storyId, noteId, answer))
  return (
    <>
      <LeftWords of={form} textOf={answer => answer} />
      <TextField label={words.answer} value={text} onChange={setText} dir="auto" most={1000} />
      <FaultNotice fault={answering.error} />
      {text.trim() !== '' && (
        <p>
          <button
            type="button"
            className="button desk-button"
            disabled={answering.isPending}
            onClick={() => answering.mutate(text, { onSuccess: () => settle(text, '') })}
          >
            {words.sendAnswer}
          </button>
        </p>
      )}
    </>
  )
}
