/** A name in the list of contents at the end of a ZIP file, and how large it claims to be. */
interface Entry {
  name: string
  size: number
}

export type OfficeFile = { is: 'docx' | 'xlsx' } | { is: 'unknown' } | { is: 'acting'; part: string }

const mostEntries = 5000
const mostSize = 200 * 1024 * 1024

/** What a ZIP file is, by its list of contents: a text, a table, one with macros or objects in it, or something else. */
export function officeFileOf(bytes: Uint8Array): OfficeFile {
  const entries = entriesOf(Buffer.from(bytes))
  if (entries === undefined) return { is: 'unknown' }
  const names = entries.map(({ name }) => name.toLowerCase())
  if (!names.includes('[content_types].xml')) return { is: 'unknown' }
  const acting = names.find(name => /vbaproject|activex|embeddings\/|oleobject|externallinks\//.test(name))
  if (acting !== undefined) return { is: 'acting', part: acting.slice(-60) }
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostSize) return { is: 'acting', part: 'size' }
  if (names.includes('word/document.xml')) return { is: 'docx' }
  return names.includes('xl/workbook.xml') ? { is: 'xlsx' } : { is: 'unknown' }
}

// The end of the central directory stands last, before a comment of at most 65,535 bytes.
function entriesOf(file: Buffer): Entry[] | undefined {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || end + 22 > file.length) return undefined
  const count = file.readUInt16LE(end + 10)
  if (count > mostEntries) return undefined
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let read = 0; read < count; read++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return undefined
    const [nameLength, extra, comment] = [28, 30, 32].map(place => file.readUInt16LE(at + place))
    const nameAt = at + 46
    entries.push({
      name: file.toString('utf8', nameAt, nameAt + (nameLength ?? 0)),
      size: file.readUInt32LE(at + 24),
    })
    at = nameAt + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}
