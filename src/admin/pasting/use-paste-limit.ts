import { useState, type ClipboardEvent } from 'react'
import { isTooLarge } from '../tables/table-size.ts'

/** About eight times the longest story; more is a mistake, and would keep the browser busy. */
export const longestPaste = 150_000
/** Some programs send a hundred letters of styles for a letter of text. */
const longestHtml = 6_000_000

/** Why a text is not taken; it is refused whole, before the editor reads it. */
export type PasteRefusal = 'long' | 'table'

export function usePasteLimit(): {
  refusal: PasteRefusal | undefined
  check: (event: ClipboardEvent) => void
} {
  const [refusal, refuse] = useState<PasteRefusal | undefined>(undefined)
  const check = (event: ClipboardEvent): void => {
    const { clipboardData } = event
    const found = refusalOf(clipboardData.getData('text/plain'), clipboardData.getData('text/html'))
    refuse(found)
    if (found === undefined) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { refusal, check }
}

function refusalOf(text: string, html: string): PasteRefusal | undefined {
  if (text.length > longestPaste || html.length > longestHtml) return 'long'
  if (!/<table/i.test(html)) return undefined
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')
  return [...tables].some(isTooLarge) ? 'table' : undefined
}
