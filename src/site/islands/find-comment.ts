/** A link to a comment that stands on another page of the comments leads there. */
export function findComment(): void {
  const id = /^#c-([0-9a-f-]{36})$/.exec(location.hash)?.[1]
  const place = document.querySelector<HTMLElement>('[data-comments]')
  if (id === undefined || place === null) return
  const comment = document.getElementById(`c-${id}`)
  // Browsers differ in whether a fragment moves the focus.
  if (comment !== null) comment.focus()
  else location.replace(`${place.dataset['comments'] ?? ''}/${id}`)
}
