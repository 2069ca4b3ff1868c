import { useState, type ClipboardEvent } from 'react'

/** About eight times the longest story; more is a mistake, and would keep the browser busy. */
export const longestPaste = 150_000
/** Some programs send a hundred letters of styles for a letter of text. */
const longestHtml = 6_000_000

/** Refuses a text that no story holds before the editor reads it. */
export function usePasteLimit(): { isRefused: boolean; check: (event: ClipboardEvent) => void } {
  const [isRefused, refuse] = useState(false)
  const check = (event: ClipboardEvent): void => {
    const { clipboardData } = event
    const isLong =
      clipboardData.getData('text/plain').length > longestPaste ||
      clipboardData.getData('text/html').length > longestHtml
    refuse(isLong)
    if (!isLong) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { isRefused, check }
}
