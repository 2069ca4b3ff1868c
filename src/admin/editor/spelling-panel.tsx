import type { Editor } from '@tiptap/react'
import { FaultNotice } from '../pieces/fault-notice.tsx'
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
  const { found, ask, isAsking, fault, accept, ignore, alike } = useSpelling({ editor, form, write })
  if (!isOpen || edition === 'en') return null
  return (
    <section>
      <div className="row pane-title">
        <h2>
          {words.spelling} {found !== undefined && <span className="count">{say.count(found.length)}</span>}
        </h2>
        <span className="is-last row is-close">
          {found !== undefined && found.length > 0 && (
            <button type="button" className="button desk-button" onClick={() => accept(found)}>
              {words.acceptAll}
            </button>
          )}
          <button type="button" className="button desk-button quiet" disabled={isAsking} onClick={ask}>
            {found === undefined ? words.spellingCheck : words.spellingAgain}
          </button>
        </span>
      </div>
      <FaultNotice fault={fault} />
      <p className="note" role="status">
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
