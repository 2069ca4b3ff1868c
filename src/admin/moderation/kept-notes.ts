// What a moderator has typed and not sent: kept by comment, also when the page is loaded again.
const nameOf = (commentId: string): string => `peyk note ${commentId}`

export const keptNote = (commentId: string): string => {
  try {
    return sessionStorage.getItem(nameOf(commentId)) ?? ''
  } catch {
    return ''
  }
}

/** An empty note is forgotten. A browser that keeps nothing loses only what a reload would lose. */
export function keepNote(commentId: string, note: string): void {
  try {
    if (note === '') sessionStorage.removeItem(nameOf(commentId))
    else sessionStorage.setItem(nameOf(commentId), note)
  } catch {
    // Nothing is kept; the field still has it.
  }
}
