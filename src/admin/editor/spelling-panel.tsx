import type { Editor } from '@tiptap/react'
import { memo } from 'react'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { changeOf, type Suggestion } from './spelling.ts'
import { SuggestionLine } from './suggestion-line.tsx'
import { useSpelling } from './use-spelling.ts'
import type { Writing } from './writing.ts'

/** Spellings that may be changed, one by one or all at once; nothing changes by itself. */
export function SpellingPanel({ editor, form, write, isOpen, edition }: Writing & { editor: Editor }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isOn = isOpen && edition === 'fa'
  const { found, accept, ignore } = useSpelling({ editor, form, write, isOn })
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
      {found !== undefined && <Fixes {...{ found, accept, ignore }} />}
    </section>
  )
}

interface FixesProps {
  found: readonly Suggestion[]
  accept: (accepted: readonly Suggestion[]) => void
  ignore: (same: readonly Suggestion[]) => void
}

const Fixes = memo(function Fixes({ found, accept, ignore }: FixesProps) {
  const alike = new Map<string, Suggestion[]>()
  for (const each of found) alike.set(changeOf(each), [...(alike.get(changeOf(each)) ?? []), each])
  return (
    <ul className="fixes">
      {found.map((suggestion, place) => {
        const same = alike.get(changeOf(suggestion)) ?? [suggestion]
        // By its place in the list: where it stands in the text changes with every letter before it.
        return (
          <SuggestionLine
            key={place}
            suggestion={suggestion}
            alike={same.length}
            onAccept={() => accept([suggestion])}
            onEverywhere={() => accept(same)}
            onIgnore={() => ignore(same)}
          />
        )
      })}
    </ul>
  )
})
