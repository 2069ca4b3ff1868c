import { analyse, type Term } from './analyse.ts'
import type { QueryNode } from './query-node.ts'
import { queryTerms } from './query.ts'

/** A stretch of the original text, in UTF-16 units, `end` not included. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

type Places = ReadonlyMap<string, readonly Term[]>

/**
 * Would a search for the query find a story with this text? By the same terms and rules as the stored search; false when
 * nothing was asked. Example: «کتاب» finds «کتاب‌هایشان را بردند».
 */
export function matches(query: string, text: string): boolean {
  const { root } = queryTerms(query)
  return root !== undefined && holds(root, placesOf(text))
}

/**
 * Where the query stands in the text, for marking: spans in order that do not overlap, with offsets into the text as
 * given. A word is marked wherever it stands, a phrase only where it stands whole; the query need not match as a whole.
 * Example: «کتاب» in «آن کتاب‌ها» gives `[{ start: 3, end: 10 }]`.
 */
export function highlight(query: string, text: string): TextSpan[] {
  const { root } = queryTerms(query)
  if (root === undefined) return []
  const spans = found(root, placesOf(text)).map(({ start, end }) => ({ start, end }))
  return merge(spans.sort((a, b) => a.start - b.start || b.end - a.end))
}

function placesOf(text: string): Places {
  const places = new Map<string, Term[]>()
  for (const term of analyse(text)) {
    const known = places.get(term.term)
    if (known === undefined) places.set(term.term, [term])
    else known.push(term)
  }
  return places
}

function holds(node: QueryNode, places: Places): boolean {
  switch (node.is) {
    case 'term':
      return places.has(node.term)
    case 'any':
      return node.of.some(one => holds(one, places))
    case 'all':
      return node.of.every(one => holds(one, places))
    case 'phrase':
      return found(node, places).length > 0
  }
}

function found(node: QueryNode, places: Places): readonly Term[] {
  if (node.is === 'term') return places.get(node.term) ?? []
  const each = node.of.map(one => found(one, places))
  return node.is === 'phrase' ? inSequence(each) : each.flat()
}

function inSequence(each: readonly (readonly Term[])[]): Term[] {
  const positions = each.map(terms => new Set(terms.map(({ position }) => position)))
  const starts = [...(positions[0] ?? [])].filter(from =>
    positions.every((at, index) => at.has(from + index)),
  )
  const wanted = new Set(starts)
  return each.flatMap((terms, index) => terms.filter(({ position }) => wanted.has(position - index)))
}

function merge(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last === undefined || span.start > last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end }
  }
  return merged
}
