import { halfSpace } from '../words/persian.ts'

/** Whether these keys mean a half-space: Shift+Space, or Ctrl+Shift+2 as in office programs. */
export function meansHalfSpace(event: {
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
}): boolean {
  if (!event.shiftKey || event.altKey) return false
  return event.ctrlKey ? event.code === 'Digit2' : event.code === 'Space'
}

/**
 * Writes half-spaces into the page's fields by the keys Persian writers expect. Fields of an English text are left
 * alone; so are fields that take no text of ours.
 */
export function writeHalfSpaces(root: Document): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !meansHalfSpace(event) || !isPersianField(event.target)) return
    event.preventDefault()
    insertHalfSpace(root)
  }
  root.addEventListener('keydown', listen)
  return () => root.removeEventListener('keydown', listen)
}

/** Writes a half-space where the caret stands, undoable; a deprecated call, and the only one that keeps the undo list. */
export function insertHalfSpace(root: Document): void {
  root.execCommand('insertText', false, halfSpace)
}

function isPersianField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  if (target instanceof HTMLInputElement && !['text', 'search'].includes(target.type)) return false
  return target.dir !== 'ltr' && target.closest('[lang]')?.getAttribute('lang') !== 'en'
}
