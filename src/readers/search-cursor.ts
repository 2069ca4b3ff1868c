import type { FoundDocument } from './search-store.ts'

const shape =
  /^(?:(\d(?:\.\d+)?(?:e-\d+)?)_)?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a list of results goes on: after this one. With a rank where the best come first. */
export const searchCursorOf = ({ id, publishedAt, rank }: FoundDocument): string =>
  `${rank === null ? '' : `${rank}_`}${publishedAt.toISOString()}_${id}`

/** What a cursor names; undefined when it is none of ours or one of the other order: the list then begins anew. */
export function readSearchCursor(cursor: string, order: 'newest' | 'relevant'): FoundDocument | undefined {
  const [, rank, at = '', id] = shape.exec(cursor) ?? []
  if (id === undefined || (rank !== undefined) !== (order === 'relevant')) return undefined
  if (Number.isNaN(Date.parse(at))) return undefined
  return { id, publishedAt: new Date(at), rank: rank === undefined ? null : Number(rank) }
}
