import type { Node } from '@tiptap/pm/model'
import type { NotePlace } from '../api/notes.ts'

/** A stretch of the document, in its positions. */
export interface Passage {
  from: number
  to: number
}

const around = 40

/**
 * Where the words of a note stand now: of all places that read the same, the one whose surroundings are most like those it
 * had. Undefined when they are gone.
 */
export function findPassage(document: Node, { quote, before, after }: NotePlace): Passage | undefined {
  let best: (Passage & { likeness: number }) | undefined
  document.descendants((block, position) => {
    if (!block.isTextblock) return true
    const text = textOfBlock(block)
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const end = at + quote.length
      const likeness = sameEnd(text.slice(0, at), before) + sameStart(text.slice(end), after)
      const from = position + 1 + at
      if (best === undefined || likeness > best.likeness) best = { from, to: from + quote.length, likeness }
    }
    return false
  })
  return best && { from: best.from, to: best.to }
}

/** How a passage is found again: its words, and those around them. Within one block; undefined when it is empty. */
export function placeOf(document: Node, { from, to }: Passage): NotePlace | undefined {
  const start = document.resolve(from)
  if (!start.parent.isTextblock) return undefined
  const text = textOfBlock(start.parent)
  const at = start.parentOffset
  const end = Math.min(at + (to - from), text.length, at + 1000)
  const quote = text.slice(at, end)
  if (quote.trim() === '') return undefined
  return { quote, before: text.slice(Math.max(0, at - around), at), after: text.slice(end, end + around) }
}

// A line break is one position and one character, so offsets and positions stay in step.
const textOfBlock = (block: Node): string => block.textBetween(0, block.content.size, '', '\n')

function sameStart(one: string, other: string): number {
  let length = 0
  while (length < other.length && one[length] === other[length]) length += 1
  return length
}

const sameEnd = (one: string, other: string): number => sameStart(reversed(one), reversed(other))
const reversed = (text: string): string => [...text.slice(-around)].reverse().join('')
