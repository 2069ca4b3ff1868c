import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Marks } from './use-marks.ts'

/** What an editor marks in a release and says of it, before it is returned. */
export function MarkPassages({ marks }: { marks: Marks }) {
  const words = useWords(fa, en)
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.passages}</h2>
      <p className="note">{words.markHelp}</p>
      <p>
        <button
          type="button"
          className="button desk-button"
          // The button must not take the selection away.
          onPointerDown={event => event.preventDefault()}
          onClick={marks.markSelected}
        >
          {words.mark}
        </button>
      </p>
      <ol className="mark-notes">
        {marks.passages.map(({ quote, note }, at) => (
          <li key={at}>
            <TextField
              label={words.markNote(quote)}
              value={note}
              onChange={said => marks.note(at, said)}
              dir="auto"
            />
            <button type="button" className="button desk-button quiet" onClick={() => marks.unmark(at)}>
              {words.unmark}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
