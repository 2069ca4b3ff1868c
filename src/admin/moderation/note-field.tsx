import { useId, useState, type RefObject } from 'react'
import { focusScreen } from '../frame/focus-screen.ts'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { keepNote, keptNote } from './kept-notes.ts'

interface NoteFieldProps {
  commentId: string
  field: RefObject<HTMLTextAreaElement | null>
  problem: string | undefined
}

/** What the sender will read beside the decision. It is kept while it is typed; Escape goes back to the keys. */
export function NoteField({ commentId, field, problem }: NoteFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [note, setNote] = useState(() => keptNote(commentId))
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{words.note}</label>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={1}
        dir="auto"
        value={note}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
        onChange={event => {
          setNote(event.target.value)
          keepNote(commentId, event.target.value)
        }}
        onKeyDown={event => {
          if (event.key === 'Escape') focusScreen()
        }}
      />
      <small id={`${id}-help`}>{words.noteHelp}</small>
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
