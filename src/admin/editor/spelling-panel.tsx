import { useMutation } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { repairText } from '../api/newsroom.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { acceptSuggestions, ignoreSuggestions } from './accept-suggestions.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { markSpelling } from './spelling-marks.ts'
import { marksOf, piecesOf, stayingAfter, suggestionsIn, textOf, type Suggestion } from './spelling.ts'
import { SuggestionLine } from './suggestion-line.tsx'
import type { Writing } from './writing.ts'

/** Spellings that may be changed, one by one or all at once; nothing changes by itself. */
export function SpellingPanel({ editor, form, write, isOpen, edition }: Writing & { editor: Editor }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [found, setFound] = useState<readonly Suggestion[] | undefined>(undefined)
  const asking = useMutation({
    mutationFn: async () => {
      const pieces = piecesOf(form.content, editor.state.doc)
      return suggestionsIn(pieces, (await repairText(textOf(pieces))).edits)
    },
    onSuccess: suggestions => {
      editor.view.dispatch(markSpelling(editor.state.tr, marksOf(suggestions)))
      setFound(suggestions)
    },
  })
  if (!isOpen || edition === 'en') return null
  const accept = (accepted: readonly Suggestion[]): void => {
    write(acceptSuggestions({ editor, content: form.content, accepted }))
    setFound(stayingAfter(found ?? [], accepted))
  }
  const ignore = (suggestion: Suggestion): void => {
    ignoreSuggestions(editor, [suggestion])
    setFound((found ?? []).filter(({ key }) => key !== suggestion.key))
  }
  const alike = (suggestion: Suggestion): Suggestion[] =>
    (found ?? []).filter(({ before, after }) => before === suggestion.before && after === suggestion.after)
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
          <button
            type="button"
            className="button desk-button quiet"
            disabled={asking.isPending}
            onClick={() => asking.mutate()}
          >
            {found === undefined ? words.spellingCheck : words.spellingAgain}
          </button>
        </span>
      </div>
      <FaultNotice fault={asking.error} />
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
