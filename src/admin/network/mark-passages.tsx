import type { Release } from '../api/network.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { sentencesOf } from './sentences-of.ts'
import type { Marks } from './use-marks.ts'

const textOf = (passages: readonly { quote: string; note: string }[]): string =>
  passages.map(({ quote, note }) => `«${quote}» ${note}`).join('\n')

/** What an editor marks in a release and says of it, before it is returned. */
export function MarkPassages({ release, marks }: { release: Release; marks: Marks }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const sentences = sentencesOf(release)
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.passages}</h2>
      <p className="note">{words.markHelp}</p>
      <LeftWords of={marks.form} textOf={textOf} />
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
      <ChoiceField
        label={words.markSentence}
        value=""
        choices={[['', shared.choose], ...sentences.map(({ quote }, at) => [String(at), quote] as const)]}
        onChange={at => {
          const chosen = at === '' ? undefined : sentences[Number(at)]
          if (chosen !== undefined) marks.mark(chosen)
        }}
      />
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
