import { useEffect, useEffectEvent } from 'react'
import { toLatinDigits } from '../words/persian.ts'

/** What each key does, by its Latin name: '1', 'Enter', '?'. */
export type Keys = Readonly<Record<string, () => void>>

/**
 * Listens for single keys on the whole screen; digits of a Persian layout count as digits. Keys typed into a field,
 * pressed with a modifier, or while a dialog is open are left alone, and Enter belongs to the button it stands on.
 */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[toLatinDigits(event.key === '\u061F' ? '?' : event.key)]
    if (act === undefined || isElsewhere(event)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

// A box to tick takes the space bar and leaves the digits to the screen.
const written = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return true
  if (document.querySelector('dialog[open]') !== null) return true
  if (!(event.target instanceof HTMLElement)) return false
  if (event.target.closest(written) !== null) return true
  return event.key === 'Enter' && event.target.closest('a, button, summary, input') !== null
}
