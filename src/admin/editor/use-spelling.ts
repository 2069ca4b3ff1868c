import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { repairText, type SpellingEdit } from '../api/newsroom.ts'
import { acceptSuggestions, ignoreSuggestions } from './accept-suggestions.ts'
import { markSpelling } from './spelling-marks.ts'
import {
  changeOf,
  editsByText,
  inPortions,
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
/** How many letters are asked about at once. */
const mostAtOnce = 20_000

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
    for (const some of inPortions(texts, mostAtOnce)) {
      const { edits } = await repairText(joinTexts(some))
      for (const [text, each] of editsByText(some, edits)) checked.current.set(text, each)
    }
    showNow()
  })
  useEffect(() => {
    if (!isOn) return
    const timer = setTimeout(() => void look().catch(() => undefined), pause)
    return () => clearTimeout(timer)
  }, [isOn, form.content, ignored])
  // The list may hold hundreds of lines: it is drawn anew when it changes, and not with every letter that is written.
  const content = useRef(form.content)
  useEffect(() => {
    content.current = form.content
  }, [form.content])
  const accept = useCallback(
    (accepted: readonly Suggestion[]): void => {
      write(acceptSuggestions({ editor, content: content.current, accepted }))
      setFound(known => known && stayingAfter(known, accepted))
    },
    [editor, write],
  )
  /** These are not suggested again while the story is open. */
  const ignoreThem = useCallback(
    (same: readonly Suggestion[]): void => {
      ignoreSuggestions(editor, same)
      ignore(before => new Set([...before, ...same.map(changeOf)]))
      setFound(known => known?.filter(each => !same.includes(each)))
    },
    [editor],
  )
  return { found, accept, ignore: ignoreThem }
}
