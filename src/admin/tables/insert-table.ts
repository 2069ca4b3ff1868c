import type { Transaction } from '@tiptap/pm/state'
import { placeBelow, placeCaret } from '../body-pictures/change-pictures.ts'

const size = 3

/** Puts an empty table below the block with the caret, its first row of headers. */
export function insertTable(tr: Transaction): boolean {
  const { schema } = tr.doc.type
  const row = (cell: string) =>
    schema.node(
      'tableRow',
      null,
      Array.from({ length: size }, () => schema.node(cell, null, [schema.node('paragraph')])),
    )
  const table = schema.node('table', null, [row('tableHeader'), row('tableCell'), row('tableCell')])
  const { from, to } = placeBelow(tr)
  // Below it there is always a line to go on with.
  const isLast = to >= tr.doc.content.size
  tr.replaceWith(from, to, isLast ? [table, schema.node('paragraph')] : table)
  placeCaret(tr, from + 4)
  return true
}
