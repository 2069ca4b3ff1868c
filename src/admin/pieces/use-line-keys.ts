import type { RefObject } from 'react'
import { useKeys } from './use-keys.ts'

/**
 * 8 and 2 move the focus up and down through the lines of a list, as on the digits of a keyboard; Enter then opens the
 * line, because the focus stands on its link. The links are those with `data-line`. Off while the keys mean something else.
 */
export function useLineKeys(list: RefObject<HTMLElement | null>, isOn = true): void {
  const move = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
    const at = links.findIndex(link => link === document.activeElement)
    const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus()
  }
  useKeys(isOn ? { 8: () => move(-1), 2: () => move(1) } : {})
}
