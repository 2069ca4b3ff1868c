import { LRUCache } from 'lru-cache'
import { thumbHashToRGBA } from 'thumbhash'

const columns = 3
const rows = 2

/**
 * The colours of a picture before it arrives: its thumbhash as six fields that the style sheet blurs. Drawn in the page
 * itself, in attributes: no request, no script, and no inline style, which the page's policy forbids.
 */
export const PictureHint = ({ thumbhash }: { thumbhash: string }) => {
  const fields = fieldsOf(thumbhash)
  if (fields.length === 0) return null
  return (
    <svg class="hint" viewBox={`0 0 ${columns} ${rows}`} preserveAspectRatio="none" aria-hidden="true">
      {fields.map((colour, place) => (
        <path stroke={colour} d={`M${place % columns} ${Math.floor(place / columns)}.5h1`} />
      ))}
    </svg>
  )
}

const known = new LRUCache<string, readonly string[]>({ max: 5000 })

/** Six colours such as `#8a6`, row by row; none for a picture that lets its ground shine through, or no hash. */
export function fieldsOf(thumbhash: string): readonly string[] {
  if (thumbhash === '') return []
  const before = known.get(thumbhash)
  if (before !== undefined) return before
  const fields = decoded(thumbhash)
  known.set(thumbhash, fields)
  return fields
}

function decoded(thumbhash: string): string[] {
  const { w, h, rgba } = thumbHashToRGBA(Buffer.from(thumbhash, 'base64'))
  if (rgba.some((value, place) => place % 4 === 3 && value < 250)) return []
  return Array.from({ length: columns * rows }, (_, field) => {
    const x = Math.floor((((field % columns) + 0.5) * w) / columns)
    const y = Math.floor(((Math.floor(field / columns) + 0.5) * h) / rows)
    const at = (y * w + x) * 4
    return `#${[...rgba.subarray(at, at + 3)].map(inOneDigit).join('')}`
  })
}

const inOneDigit = (value: number): string => Math.round(value / 17).toString(16)
