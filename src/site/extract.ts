export interface MarkedPart {
  text: string
  found: boolean
}

const before = 60
const after = 130

/** The part of a text around the first word that was found, cut between words; undefined when none was found. */
export function extractOf(
  paragraphs: readonly string[],
  mark: (text: string) => readonly MarkedPart[],
): MarkedPart[] | undefined {
  for (const paragraph of paragraphs) {
    const parts = mark(paragraph)
    const first = parts.findIndex(({ found }) => found)
    if (first >= 0) return around(parts, first)
  }
  return undefined
}

function around(parts: readonly MarkedPart[], first: number): MarkedPart[] {
  const lead = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const opening =
    lead.length <= before ? lead : `\u2026 ${lead.slice(lead.indexOf(' ', lead.length - before) + 1)}`
  const shown: MarkedPart[] = opening === '' ? [] : [{ text: opening, found: false }]
  let room = after
  for (const part of parts.slice(first)) {
    if (part.text.length > room) {
      const cut = part.text.slice(0, Math.max(0, part.text.lastIndexOf(' ', room)))
      return [...shown, { text: `${cut} \u2026`, found: false }]
    }
    shown.push(part)
    room -= part.text.length
  }
  return shown
}
