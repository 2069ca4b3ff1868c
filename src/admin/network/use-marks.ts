import * as z from 'zod/mini'
import type { Passage, Release } from '../api/network.ts'
import { useTyped, type TypedForm } from '../unsaved/use-typed.ts'

const MarksKept = z.array(
  z.object({
    part: z.enum(['headline', 'lead', 'body']),
    block: z.number(),
    quote: z.string(),
    note: z.string(),
  }),
)
const nothing: Passage[] = []

export interface Marks {
  passages: readonly Passage[]
  /** What was marked before and never sent. */
  form: TypedForm<Passage[]>
  /** Marks what is selected in the text of the release; nothing when the selection is elsewhere. */
  markSelected: () => void
  mark: (passage: Passage) => void
  note: (at: number, note: string) => void
  unmark: (at: number) => void
  /** They arrived with the return. */
  settle: () => void
}

/** The passages that an editor marks before a release is returned; kept in this browser until it is. */
export function useMarks({ id, revisionId }: Release): Marks {
  const form = useTyped({ thing: `marks.${id}.${revisionId}`, begun: nothing, shape: MarksKept })
  const { typed: passages, type } = form
  return {
    passages,
    form,
    mark: passage => type([...passages, passage]),
    markSelected: () => {
      const found = selectedPassage(window.getSelection())
      if (found !== undefined) type([...passages, found])
    },
    note: (at, note) =>
      type(passages.map((passage, place) => (place === at ? { ...passage, note } : passage))),
    unmark: at => type(passages.filter((_, place) => place !== at)),
    settle: () => form.settle(passages, nothing),
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
  const chosen = range.cloneRange()
  if (!within.contains(range.endContainer)) chosen.setEnd(within, within.childNodes.length)
  const quote = wordsIn(chosen.cloneContents()).trim()
  if (quote === '' || !wordsIn(within).includes(quote)) return undefined
  return { part, block: Number(within.dataset['block'] ?? 0), quote: quote.slice(0, 2000), note: '' }
}

/** The words of a part of a release, without the numbers of marks that stand in it already. */
function wordsIn(part: Node): string {
  const copy = document.createElement('p')
  copy.append(part.cloneNode(true))
  for (const number of copy.querySelectorAll('sup')) number.remove()
  return copy.textContent
}
