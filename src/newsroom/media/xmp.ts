const mostXmp = 256 * 1024

/**
 * The text of a property in an XMP packet: `dc:description` gives what stands in its first `rdf:li`, in its element or
 * in its attribute. The packet is looked at as text: no entity but the five of XML and numbers is known, nothing is
 * fetched or expanded. undefined when it says nothing.
 */
export function xmpText(packet: string, property: string): string | undefined {
  const text = packet.slice(0, mostXmp)
  return elementOf(text, property) ?? attributeOf(text, property)
}

function elementOf(text: string, property: string): string | undefined {
  const from = text.search(new RegExp(`<${property}[\\s>]`))
  if (from < 0) return undefined
  const to = text.indexOf(`</${property}>`, from)
  if (to < 0) return undefined
  const inside = text.slice(text.indexOf('>', from) + 1, to)
  const item = /<rdf:li[^>]*>([^<]*)</.exec(inside)?.[1] ?? inside
  return said(item.includes('<') ? '' : item)
}

function attributeOf(text: string, property: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${property}=(?:"([^"<]*)"|'([^'<]*)')`).exec(text) ?? []
  return said(double ?? single ?? '')
}

const said = (text: string): string | undefined => {
  const plain = text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, entityOf).trim()
  return plain === '' ? undefined : plain
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entityOf(entity: string, name: string): string {
  const known = named[name.toLowerCase()]
  if (known !== undefined) return known
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
