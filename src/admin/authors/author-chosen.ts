/** Which author's form is open: an id, or «new». */
export function authorFrom(search: Record<string, unknown>): { author?: string } {
  const chosen = search['author']
  return typeof chosen === 'string' && chosen !== '' ? { author: chosen } : {}
}
