import type { Child } from 'hono/jsx'
import { persianPassages } from '../../persian/index.ts'
import type { Edition } from '../../newsroom/index.ts'

// Words of the other script inside a text, with the spaces and signs between them: «نسخهٔ Node 20 منتشر شد».
const latin = /[A-Za-z][A-Za-z0-9'’&./:@_+-]*(?: [A-Za-z0-9][A-Za-z0-9'’&./:@_+-]*)*/g
const latinPassages = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(latin)].map(({ index: start, 0: run }) => ({ start, end: start + run.length }))

/** A text with its foreign words marked by language and kept in their own direction. */
export function withForeignWords(edition: Edition, text: string): Child[] {
  const pieces: Child[] = []
  let last = 0
  for (const { start, end } of edition === 'fa' ? latinPassages(text) : persianPassages(text)) {
    pieces.push(text.slice(last, start), <Foreign edition={edition}>{text.slice(start, end)}</Foreign>)
    last = end
  }
  return last === 0 ? [text] : [...pieces, text.slice(last)]
}

const Foreign = ({ edition, children }: { edition: Edition; children: string }) =>
  edition === 'fa' ? (
    <span lang="en" dir="ltr">
      {children}
    </span>
  ) : (
    <span lang="fa" dir="rtl">
      {children}
    </span>
  )
