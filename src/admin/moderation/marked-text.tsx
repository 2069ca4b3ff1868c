/** A text with the words that a signal saw underlined, where they stand in it as they are. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return piecesOf(text, words).map(({ piece, isSeen }, place) =>
    isSeen ? (
      <mark key={place} className="evidence">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}

/** The text in pieces, those that were seen apart from the others; longer words win over those inside them. */
export function piecesOf(text: string, words: readonly string[]): { piece: string; isSeen: boolean }[] {
  const wanted = [...new Set(words)].filter(word => word !== '').sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return [{ piece: text, isSeen: false }]
  const any = new RegExp(`(${wanted.map(literal).join('|')})`, 'u')
  return text
    .split(any)
    .map(piece => ({ piece, isSeen: wanted.includes(piece) }))
    .filter(({ piece }) => piece !== '')
}

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
