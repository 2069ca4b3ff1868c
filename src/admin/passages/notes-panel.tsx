import { useEditorState, type Editor } from '@tiptap/react'
import { useState } from 'react'
import * as z from 'zod/mini'
import { writeNote, type NotePlace } from '../api/notes.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped, type TypedForm } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { placeOf } from './find-passage.ts'
import { NoteTalk } from './note-talk.tsx'
import { useNoteAct, useNotes } from './use-notes.ts'

interface NotesPanelProps {
  editor: Editor
  storyId: string
  savedAt: string | null
  /** Is the pen in this person's hand? */
  isWriting: boolean
}

/** What colleagues tell each other about passages of the text, beside it. */
export function NotesPanel({ editor, storyId, savedAt, isWriting }: NotesPanelProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { notes, fault } = useNotes({ editor, storyId, savedAt, mayPlace: isWriting })
  const open = notes.filter(({ settledAt }) => settledAt === null)
  const settled = notes.filter(({ settledAt }) => settledAt !== null)
  return (
    <section className="heap is-close">
      <h2 className="pane-title">
        {words.title} {open.length > 0 && <span className="count">{say.count(open.length)}</span>}
      </h2>
      <p className="note">{words.says}</p>
      <NewNote editor={editor} storyId={storyId} />
      <FaultNotice fault={fault} />
      {open.map(note => (
        <NoteTalk key={note.id} {...{ note, editor, storyId }} />
      ))}
      {settled.length > 0 && (
        <details>
          <summary>{words.settledNotes(say.count(settled.length))}</summary>
          {settled.map(note => (
            <NoteTalk key={note.id} {...{ note, editor, storyId }} />
          ))}
        </details>
      )}
    </section>
  )
}

function NewNote({ editor, storyId }: { editor: Editor; storyId: string }) {
  const words = useWords(fa, en)
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.state.selection.empty })
  const form = useTyped({ thing: `note.${storyId}`, begun: noNote, shape: NoteKept })
  const { typed } = form
  const [chosen, choose] = useState<NotePlace | undefined>(undefined)
  const begin = (): void => choose(placeOf(editor.state.doc, editor.state.selection))
  // What was taken from an earlier page brings its passage along.
  const place = typed.place ?? chosen
  if (place !== undefined)
    return <WriteNote place={place} storyId={storyId} form={form} onDone={() => choose(undefined)} />
  return (
    <>
      <LeftWords of={form} textOf={note => `${note.place?.quote ?? ''}\n${note.text}`} />
      <p>
        <button
          type="button"
          className="button desk-button"
          disabled={isEmpty}
          // The selection in the text stays where it is.
          onMouseDown={event => event.preventDefault()}
          onClick={begin}
        >
          {words.begin}
        </button>
      </p>
      {isEmpty && <p className="note">{words.howTo}</p>}
    </>
  )
}

const NoteKept = z.object({
  text: z.string(),
  place: z.nullable(z.object({ quote: z.string(), before: z.string(), after: z.string() })),
})
type NoteTyped = z.infer<typeof NoteKept>
const noNote: NoteTyped = { text: '', place: null }

interface WriteNoteProps {
  form: TypedForm<NoteTyped>
  place: NotePlace
  storyId: string
  onDone: () => void
}

function WriteNote({ place, storyId, form, onDone }: WriteNoteProps) {
  const words = useWords(fa, en)
  const { typed, type, settle } = form
  const { text } = typed
  const writing = useNoteAct(storyId, (note: string) => writeNote(storyId, { words: note, place }))
  const problemOf = useProblems(writing.error)
  const end = (said: NoteTyped): void => {
    settle(said, noNote)
    onDone()
  }
  return (
    <div className="heap is-close">
      <p className="note">
        {words.about} <q dir="auto">{place.quote}</q>
      </p>
      <TextField
        label={words.words}
        value={text}
        onChange={written => type({ text: written, place })}
        rows={3}
        dir="auto"
        most={1000}
        problem={problemOf('words')}
      />
      <FaultNotice fault={writing.error} />
      <p className="row is-close">
        <button
          type="button"
          className="button desk-button is-main"
          disabled={writing.isPending || text.trim() === ''}
          onClick={() => writing.mutate(text, { onSuccess: () => end(typed) })}
        >
          {words.write}
        </button>
        <button type="button" className="button desk-button quiet" onClick={() => end(typed)}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}
