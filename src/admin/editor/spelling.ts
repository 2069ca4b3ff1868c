import type { Node } from '@tiptap/pm/model'
import type { SpellingEdit, StoryContent } from '../api/newsroom.ts'
import type { TextPart } from './draft-form.ts'
import type { MarkedPlace } from './spelling-marks.ts'

/** A spelling that may be changed, and where it stands. */
export interface Suggestion {
  key: string
  place: TextPart | 'body'
  /** Offsets in the text of a field; in the body the underline knows. */
  start: number
  end: number
  before: string
  after: string
  rule: string
}

interface Piece {
  place: TextPart | 'body'
  text: string
  /** Where the piece begins: 0 in a field, a position of the document in the body. */
  from: number
}

const parts: readonly TextPart[] = ['kicker', 'headline', 'shortHeadline', 'lead', 'pictureCaption']
const between = '\n\n'

/** The texts of a story one after another, each block of the body by itself. */
export function piecesOf(content: StoryContent, document: Node): Piece[] {
  const pieces: Piece[] = parts
    .map(place => ({ place, text: content[place], from: 0 }))
    .filter(({ text }) => text !== '')
  document.descendants((node, position) => {
    if (!node.isTextblock) return true
    // A line break is one position and one character, so offsets and positions stay in step.
    pieces.push({ place: 'body', text: node.textBetween(0, node.content.size, '', '\n'), from: position + 1 })
    return false
  })
  return pieces
}

/** All pieces as one text, to be asked about at once. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(between)

/** Edits of the one text as suggestions in their places; what would reach over the end of a piece is left out. */
export function suggestionsIn(pieces: readonly Piece[], edits: readonly SpellingEdit[]): Suggestion[] {
  let offset = 0
  return pieces.flatMap(piece => {
    const begins = offset
    const ends = begins + piece.text.length
    offset = ends + between.length
    return edits
      .filter(edit => edit.start >= begins && edit.end <= ends)
      .map(({ start, end, before, after, rule }) => ({
        key: `${piece.place}-${start}`,
        place: piece.place,
        start: start - begins + piece.from,
        end: end - begins + piece.from,
        before,
        after,
        rule,
      }))
  })
}

export const marksOf = (suggestions: readonly Suggestion[]): MarkedPlace[] =>
  suggestions
    .filter(({ place }) => place === 'body')
    .map(({ key, start, end }) => ({ key, from: start, to: end }))

/** A field's text with suggestions accepted; those whose words have changed since are passed over. */
export function acceptIn(text: string, suggestions: readonly Suggestion[]): string {
  return [...suggestions]
    .sort((a, b) => b.start - a.start)
    .filter(({ start, end, before }) => text.slice(start, end) === before)
    .reduce((changed, { start, end, after }) => changed.slice(0, start) + after + changed.slice(end), text)
}

/** The suggestions that stay in a field after others in it were accepted, moved along with its text. */
export function stayingAfter(all: readonly Suggestion[], accepted: readonly Suggestion[]): Suggestion[] {
  return all
    .filter(({ key }) => !accepted.some(each => each.key === key))
    .map(suggestion => {
      const earlier = accepted.filter(
        ({ place, start }) => place !== 'body' && place === suggestion.place && start < suggestion.start,
      )
      const moved = earlier.reduce((sum, { before, after }) => sum + after.length - before.length, 0)
      return { ...suggestion, start: suggestion.start + moved, end: suggestion.end + moved }
    })
}
