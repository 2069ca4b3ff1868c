import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { repairText, type SpellingEdit } from '../api/newsroom.ts'
import { acceptSuggestions, ignoreSuggestions } from './accept-suggestions.ts'
import { markSpelling } from './spelling-marks.ts'
import {
  changeOf,
  editsByText,
  joinTexts,
  marksOf,
  piecesOf,
  stayingAfter,
  suggestionsIn,
  unknownTexts,
  type Suggestion,
} from './spelling.ts'
import type { Writing } from './writing.ts'

/** How long the hands rest before the text is looked at. */
const pause = 700

interface SpellingOrder extends Pick<Writing, 'form' | 'write'> {
  editor: Editor
  isOn: boolean
}

/**
 * Looks at the spelling while somebody writes, and changes what the writer accepts. Only paragraphs that changed are
 * asked about; a server that is away is asked again with the next change.
 */
export function useSpelling({ editor, form, write, isOn }: SpellingOrder) {
  const checked = useRef(new Map<string, readonly SpellingEdit[]>())
  const [ignored, ignore] = useState<ReadonlySet<string>>(new Set())
  const [found, setFound] = useState<readonly Suggestion[] | undefined>(undefined)
  const show = (): void => {
    if (editor.isDestroyed) return
    const suggestions = suggestionsIn(piecesOf(form.content, editor.state.doc), checked.current, ignored)
    editor.view.dispatch(markSpelling(editor.state.tr, marksOf(suggestions)))
    setFound(suggestions)
  }
  const showNow = useEffectEvent(show)
  const look = useEffectEvent(async () => {
    const texts = unknownTexts(piecesOf(form.content, editor.state.doc), checked.current)
    if (texts.length > 0) {
      const { edits } = await repairText(joinTexts(texts))
      for (const [text, each] of editsByText(texts, edits)) checked.current.set(text, each)
    }
    showNow()
  })
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => void look().catch(() => undefined), pause)
    return () => clearTimeout(timer)
  }, [isOn, form.content, ignored])
  const known = found ?? []
  return {
    found,
    accept: (accepted: readonly Suggestion[]): void => {
      write(acceptSuggestions({ editor, content: form.content, accepted }))
      setFound(stayingAfter(known, accepted))
    },
    /** This change is not suggested again while the story is open. */
    ignore: (suggestion: Suggestion): void => {
      const same = known.filter(each => changeOf(each) === changeOf(suggestion))
      ignoreSuggestions(editor, same)
      ignore(new Set([...ignored, changeOf(suggestion)]))
      setFound(known.filter(each => !same.includes(each)))
    },
    /** Those that change the same word in the same way, this one included. */
    alike: (suggestion: Suggestion): Suggestion[] =>
      known.filter(each => changeOf(each) === changeOf(suggestion)),
  }
}
