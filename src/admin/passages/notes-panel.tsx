import { useEditorState, type Editor } from '@tiptap/react'
import { useState } from 'react'
import { writeNote, type NotePlace } from '../api/notes.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
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
  const [place, setPlace] = useState<NotePlace | undefined>(undefined)
  const begin = (): void => setPlace(placeOf(editor.state.doc, editor.state.selection))
  if (place !== undefined)
    return <WriteNote place={place} storyId={storyId} onDone={() => setPlace(undefined)} />
  return (
    <>
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

interface WriteNoteProps {
  place: NotePlace
  storyId: string
  onDone: () => void
}

function WriteNote({ place, storyId, onDone }: WriteNoteProps) {
  const words = useWords(fa, en)
  const [text, setText] = useState('')
  const writing = useNoteAct(storyId, (note: string) => writeNote(storyId, { words: note, place }))
  const problemOf = useProblems(writing.error)
  return (
    <div className="heap is-close">
      <p className="note">
        {words.about} <q dir="auto">{place.quote}</q>
      </p>
      <TextField
        label={words.words}
        value={text}
        onChange={setText}
        rows={3}
        dir="auto"
        maxLength={1000}
        problem={problemOf('words')}
      />
      <FaultNotice fault={writing.error} />
      <p className="row is-close">
        <button
          type="button"
          className="button desk-button is-main"
          disabled={writing.isPending || text.trim() === ''}
          onClick={() => writing.mutate(text, { onSuccess: onDone })}
        >
          {words.write}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}
