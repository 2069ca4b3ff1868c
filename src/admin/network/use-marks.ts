import { useState } from 'react'
import type { Passage } from '../api/network.ts'

export interface Marks {
  passages: readonly Passage[]
  /** Marks what is selected in the text of the release; nothing when the selection is elsewhere. */
  markSelected: () => void
  note: (at: number, note: string) => void
  unmark: (at: number) => void
}

/** The passages that an editor marks before a release is returned. */
export function useMarks(): Marks {
  const [passages, set] = useState<readonly Passage[]>([])
  return {
    passages,
    markSelected: () => {
      const found = selectedPassage(window.getSelection())
      if (found !== undefined) set(before => [...before, found])
    },
    note: (at, note) =>
      set(before => before.map((passage, place) => (place === at ? { ...passage, note } : passage))),
    unmark: at => set(before => before.filter((_, place) => place !== at)),
  }
}

/** A selection within one paragraph, with where it stands; what goes over more is cut at the end of the first. */
function selectedPassage(selection: Selection | null): Passage | undefined {
  if (selection === null || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = range.startContainer
  const within = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>('[data-part]')
  const part = (['headline', 'lead', 'body'] as const).find(each => each === within?.dataset['part'])
  if (within === null || within === undefined || part === undefined) return undefined
  const end = within.contains(range.endContainer) ? range.toString() : textFrom(within, range)
  const quote = end.trim()
  if (quote === '' || within.textContent.includes(quote) === false) return undefined
  return { part, block: Number(within.dataset['block'] ?? 0), quote: quote.slice(0, 2000), note: '' }
}

function textFrom(within: Element, range: Range): string {
  const rest = range.cloneRange()
  rest.setEnd(within, within.childNodes.length)
  return rest.toString()
}
