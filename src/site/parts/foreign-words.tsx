import type { Child } from 'hono/jsx'
import type { Edition } from '../../newsroom/index.ts'

// Words of the other script inside a text, with the spaces and signs between them: «نسخهٔ Node 20 منتشر شد».
const latin = /[A-Za-z][A-Za-z0-9'’&./:@_+-]*(?: [A-Za-z0-9][A-Za-z0-9'’&./:@_+-]*)*/g
const persian = /[\u0621-\u06CC\u200C]+(?:[ \u060C][\u0621-\u06CC\u200C]+)*/g

/** A text with its foreign words marked by language and kept in their own direction. */
export function withForeignWords(edition: Edition, text: string): Child[] {
  const foreign = edition === 'fa' ? latin : persian
  const pieces: Child[] = []
  let end = 0
  for (const match of text.matchAll(foreign)) {
    pieces.push(text.slice(end, match.index), <Foreign edition={edition}>{match[0]}</Foreign>)
    end = match.index + match[0].length
  }
  return end === 0 ? [text] : [...pieces, text.slice(end)]
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
