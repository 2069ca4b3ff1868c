import { useSay } from '../words/use-say.ts'

interface MarkedPassageProps {
  text: string
  /** What is marked in it, with its number. */
  marks: readonly { quote: string; number: number }[]
}

/** A text whose marked passages are underlined and numbered. */
export function MarkedPassage({ text, marks }: MarkedPassageProps) {
  const say = useSay()
  return piecesOf(text, marks).map(({ text: piece, number }, place) =>
    number === undefined ? (
      <span key={place}>{piece}</span>
    ) : (
      <span key={place}>
        <mark>{piece}</mark>
        <sup>{say.code(number)}</sup>
      </span>
    ),
  )
}

/** The text in pieces; marks that would overlap an earlier one are left out. */
export function piecesOf(
  text: string,
  marks: MarkedPassageProps['marks'],
): { text: string; number?: number }[] {
  const placed = marks
    .map(({ quote, number }) => ({ at: text.indexOf(quote), quote, number }))
    .filter(({ at, quote }) => at !== -1 && quote !== '')
    .toSorted((one, other) => one.at - other.at)
  const pieces: { text: string; number?: number }[] = []
  let end = 0
  for (const { at, quote, number } of placed) {
    if (at < end) continue
    pieces.push({ text: text.slice(end, at) }, { text: quote, number })
    end = at + quote.length
  }
  return [...pieces, { text: text.slice(end) }].filter(piece => piece.text !== '')
}
