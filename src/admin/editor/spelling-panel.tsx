import type { Editor } from '@tiptap/react'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SuggestionLine } from './suggestion-line.tsx'
import { useSpelling } from './use-spelling.ts'
import type { Writing } from './writing.ts'

/** Spellings that may be changed, one by one or all at once; nothing changes by itself. */
export function SpellingPanel({ editor, form, write, isOpen, edition }: Writing & { editor: Editor }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isOn = isOpen && edition === 'fa'
  const { found, accept, ignore, alike } = useSpelling({ editor, form, write, isOn })
  if (!isOn) return null
  return (
    <section>
      <div className="row pane-title">
        <h2>
          {words.spelling} {found !== undefined && <span className="count">{say.count(found.length)}</span>}
        </h2>
        {found !== undefined && found.length > 0 && (
          <button type="button" className="button desk-button is-last" onClick={() => accept(found)}>
            {words.acceptAll}
          </button>
        )}
      </div>
      <p className="note" role="status">
        {found === undefined && words.spellingLooking}
        {found?.length === 0 && words.spellingClean}
      </p>
      <ul className="fixes">
        {found?.map(suggestion => (
          <SuggestionLine
            key={suggestion.key}
            suggestion={suggestion}
            alike={alike(suggestion).length}
            onAccept={() => accept([suggestion])}
            onEverywhere={() => accept(alike(suggestion))}
            onIgnore={() => ignore(suggestion)}
          />
        ))}
      </ul>
    </section>
  )
}
