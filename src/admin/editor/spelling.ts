import type { Node } from '@tiptap/pm/model'
import type { SpellingEdit, StoryContent } from '../api/newsroom.ts'
import type { TextPart } from './draft-form.ts'
import type { MarkedPlace } from './spelling-marks.ts'

/** A field of the story, its body, or the captions of the tables in it. */
export type Place = TextPart | 'body' | 'tableCaption'

/** A spelling that may be changed, and where it stands. */
export interface Suggestion {
  key: string
  place: Place
  /** Offsets in the text of a field or caption; in the body the underline knows. */
  start: number
  end: number
  before: string
  after: string
  rule: string
}

interface Piece {
  place: Place
  text: string
  /** Where the piece begins: 0 in a field or caption, a position of the document in the body. */
  from: number
}

const parts: readonly TextPart[] = ['kicker', 'headline', 'shortHeadline', 'lead', 'pictureCaption']
const between = '\n\n'

/** The texts of a story one after another, each block of the body by itself. */
export function piecesOf(content: Pick<StoryContent, TextPart>, document: Node): Piece[] {
  const pieces: Piece[] = parts
    .map(place => ({ place, text: content[place], from: 0 }))
    .filter(({ text }) => text !== '')
  document.descendants((node, position) => {
    const caption: unknown = node.attrs['caption']
    if (node.type.name === 'table' && typeof caption === 'string' && caption !== '')
      pieces.push({ place: 'tableCaption', text: caption, from: 0 })
    // The words of a locked quotation are those of who said them.
    if (node.attrs['locked'] === true) return false
    if (!node.isTextblock) return true
    // A line break is one position and one character, so offsets and positions stay in step.
    pieces.push({ place: 'body', text: node.textBetween(0, node.content.size, '', '\n'), from: position + 1 })
    return false
  })
  return pieces
}

/** What is known about texts: the edits of each, with offsets in it. */
export type CheckedTexts = ReadonlyMap<string, readonly SpellingEdit[]>

/** Texts that were not asked about yet, each once. */
export const unknownTexts = (pieces: readonly Piece[], checked: CheckedTexts): string[] => [
  ...new Set(pieces.map(({ text }) => text).filter(text => text.trim() !== '' && !checked.has(text))),
]

/** Several texts as one, to be asked about at once. */
export const joinTexts = (texts: readonly string[]): string => texts.join(between)

/** Texts in their order, as many together as say no more than so many letters; a longer one goes alone. */
export function inPortions(texts: readonly string[], most: number): string[][] {
  const portions: string[][] = []
  let letters = Infinity
  for (const text of texts) {
    letters += text.length + between.length
    if (letters <= most) portions.at(-1)?.push(text)
    else [letters] = [text.length, portions.push([text])]
  }
  return portions
}

/** Edits of the joined text by the text they belong to; what would reach over the end of one is left out. */
export function editsByText(
  texts: readonly string[],
  edits: readonly SpellingEdit[],
): Map<string, SpellingEdit[]> {
  let begins = 0
  return new Map(
    texts.map(text => {
      const [start, end] = [begins, begins + text.length]
      begins = end + between.length
      return [
        text,
        edits
          .filter(edit => edit.start >= start && edit.end <= end)
          .map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      ]
    }),
  )
}

/** What is known about the pieces, as suggestions in their places; changes that were ignored once are left out. */
export function suggestionsIn(
  pieces: readonly Piece[],
  checked: CheckedTexts,
  ignored: ReadonlySet<string>,
): Suggestion[] {
  return pieces.flatMap(({ place, text, from }) =>
    (checked.get(text) ?? [])
      .map(({ start, end, before, after, rule }) => ({
        key: `${place}-${start + from}`,
        place,
        start: start + from,
        end: end + from,
        before,
        after,
        rule,
      }))
      .filter(suggestion => !ignored.has(changeOf(suggestion))),
  )
}

/** The change a suggestion makes, wherever it stands. */
export const changeOf = ({ before, after }: Pick<Suggestion, 'before' | 'after'>): string =>
  `${before}\u2192${after}`

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
