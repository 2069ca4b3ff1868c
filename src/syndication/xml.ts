// The one XML writer. Text is escaped by default; there is no way to write unescaped text.

/** An element ready to be written. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  content: readonly (XmlElement | string)[]
}

type Content = XmlElement | string | undefined

/** An element; absent (undefined) content is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): XmlElement {
  return { name, attributes, content: content.filter(part => part !== undefined) }
}

/** A whole document, with its declaration. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`

function written(part: XmlElement | string): string {
  if (typeof part === 'string') return escaped(part)
  const attributes = Object.entries(part.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  if (part.content.length === 0) return `<${part.name}${attributes}/>`
  return `<${part.name}${attributes}>${part.content.map(written).join('')}</${part.name}>`
}

// Characters that XML 1.0 does not allow even as references are left out.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, sign => entities[sign] ?? sign)
}
