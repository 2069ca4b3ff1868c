import { byteLength } from '../characters/lengths.ts'
import { analyse, type Term } from './analyse.ts'
import { quoteLexeme } from './emit-query.ts'

/** How much a field counts: A a headline, B a lead, C a body. D is taken: stems and parts rank below exact forms. */
export type FieldWeight = 'A' | 'B' | 'C'

/** A part of a story that is searched. */
export interface SearchField {
  readonly text: string
  readonly weight: FieldWeight
}

// Limits of tsvector: a position is at most 16383, a lexeme has at most 256 of them, the whole is under 1 MB.
const LAST_POSITION = 16_383
const MOST_POSITIONS = 256
const MOST_BYTES = 900_000
const BYTES_A_POSITION = 2
const BYTES_A_LEXEME = 8
// So that no phrase is found across two fields.
const GAP = 10

/**
 * The fields of one story as a tsvector literal, to be stored by a cast: `'شعله':1A 'شعلههای':1D`. Exact forms carry the
 * weight of their field, stems and parts D. Respects PostgreSQL's limits: what stands after the last position or over
 * the size is left out, later positions of a very frequent word too. Empty when there is no word.
 */
export function searchVector(fields: readonly SearchField[]): string {
  const places = new Map<string, string[]>()
  const room = { bytes: MOST_BYTES }
  let offset = 0
  for (const { text, weight } of fields) {
    const terms = analyse(text)
    for (const term of strongestFirst(terms)) addPlace(places, { term, weight, offset }, room)
    offset += (terms.at(-1)?.position ?? 0) + GAP
  }
  return [...places].map(([term, at]) => `${quoteLexeme(term)}:${at.join(',')}`).join(' ')
}

/** One field as a tsvector literal; see `searchVector`. Example: «کتاب‌ها» gives `'کتابها':1A 'کتاب':1D`. */
export function searchTokens(text: string, weight: FieldWeight = 'A'): string {
  return searchVector([{ text, weight }])
}

// At one position a term is written once, with the weight of its exact form when it has one.
function strongestFirst(terms: readonly Term[]): readonly Term[] {
  const seen = new Map<string, Term>()
  for (const term of terms) {
    const key = `${term.term} ${String(term.position)}`
    if (seen.get(key)?.kind !== 'exact') seen.set(key, term)
  }
  return [...seen.values()]
}

function addPlace(
  places: Map<string, string[]>,
  { term, weight, offset }: { term: Term; weight: FieldWeight; offset: number },
  room: { bytes: number },
): void {
  const position = term.position + offset
  const known = places.get(term.term)
  const cost = known === undefined ? byteLength(term.term) + BYTES_A_LEXEME : BYTES_A_POSITION
  if (position > LAST_POSITION || cost > room.bytes || (known?.length ?? 0) >= MOST_POSITIONS) return
  room.bytes -= cost
  const place = `${String(position)}${term.kind === 'exact' ? weight : 'D'}`
  if (known === undefined) places.set(term.term, [place])
  else known.push(place)
}
