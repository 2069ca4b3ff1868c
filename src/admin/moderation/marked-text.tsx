import type { Comment } from '../api/comments.ts'

/** A text with what the signals saw underlined and masked numbers struck, where they stand. */
export function MarkedText({ comment }: { comment: Comment }) {
  return piecesOf(comment.text, passagesOf(comment)).map(({ piece, kind, start }) => {
    if (kind === 'seen')
      return (
        <mark key={start} className="evidence">
          {piece}
        </mark>
      )
    return kind === 'masked' ? <s key={start}>{piece}</s> : piece
  })
}

export interface Mark {
  start: number
  end: number
  kind: 'seen' | 'masked'
}

interface Piece {
  piece: string
  kind: Mark['kind'] | 'plain'
  start: number
}

/** The text in pieces, marked ones apart from the others; where marks overlap the first one has the letters. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const inOrder = marks.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, kind } of inOrder) {
    const from = Math.max(start, at)
    if (end <= from) continue
    if (from > at) pieces.push({ piece: text.slice(at, from), kind: 'plain', start: at })
    pieces.push({ piece: text.slice(from, end), kind, start: from })
    at = end
  }
  if (at < text.length) pieces.push({ piece: text.slice(at), kind: 'plain', start: at })
  return pieces
}

/** What a signal saw, by its place; words without a known place, from old screenings, are not searched for. */
function passagesOf({ signals, numbers }: Comment): Mark[] {
  const masked = numbers
    .filter(({ isMasked }) => isMasked)
    .map(({ start, end }) => ({ start, end, kind: 'masked' }) as const)
  const seen = signals
    .filter(({ within }) => within === 'text')
    .flatMap(({ words }) => words.map(({ start, end }) => ({ start, end, kind: 'seen' }) as const))
  return [...masked, ...seen]
}
