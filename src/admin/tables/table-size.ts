import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'

/** As many as a body keeps; see src/newsroom/body-blocks.ts. */
export const most = { row: 500, column: 20 } as const

/** Whether the table with the caret can grow. */
export function hasRoom(state: EditorState, by: 'row' | 'column'): boolean {
  if (!isInTable(state)) return false
  const { map } = selectedRect(state)
  return by === 'row' ? map.height < most.row : map.width < most.column
}

/** Whether a table of HTML is larger than a body keeps. */
export const isTooLarge = (table: HTMLTableElement): boolean =>
  table.rows.length > most.row ||
  [...table.rows].some(row => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0) > most.column)

/** Whether the first row, the first column consist of headers. */
export function headersOf(table: Node): { row: boolean; column: boolean } {
  const map = TableMap.get(table)
  const isHeader = (position: number | undefined): boolean =>
    position !== undefined && table.nodeAt(position)?.type.name === 'tableHeader'
  return {
    row: Array.from({ length: map.width }, (_, at) => map.map[at]).every(isHeader),
    column: Array.from({ length: map.height }, (_, at) => map.map[at * map.width]).every(isHeader),
  }
}
