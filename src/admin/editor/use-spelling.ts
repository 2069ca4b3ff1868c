import { useMutation } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { repairText } from '../api/newsroom.ts'
import { acceptSuggestions, ignoreSuggestions } from './accept-suggestions.ts'
import { markSpelling } from './spelling-marks.ts'
import { marksOf, piecesOf, stayingAfter, suggestionsIn, textOf, type Suggestion } from './spelling.ts'
import type { Writing } from './writing.ts'

/** Asks the server for spellings that may be changed, and changes those that the writer accepts. */
export function useSpelling({ editor, form, write }: Pick<Writing, 'form' | 'write'> & { editor: Editor }) {
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
  const known = found ?? []
  return {
    found,
    ask: () => asking.mutate(),
    isAsking: asking.isPending,
    fault: asking.error,
    accept: (accepted: readonly Suggestion[]): void => {
      write(acceptSuggestions({ editor, content: form.content, accepted }))
      setFound(stayingAfter(known, accepted))
    },
    ignore: (suggestion: Suggestion): void => {
      ignoreSuggestions(editor, [suggestion])
      setFound(known.filter(({ key }) => key !== suggestion.key))
    },
    /** Those that change the same word in the same way, this one included. */
    alike: ({ before, after }: Suggestion): Suggestion[] =>
      known.filter(each => each.before === before && each.after === after),
  }
}
