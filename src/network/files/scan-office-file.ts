import { partsOfZip, readZipPart, type ZipPart } from './read-zip.ts'

export type OfficeFile = { is: 'docx' | 'xlsx' } | { is: 'unknown' } | { is: 'acting'; part: string }

/** Bytes: of everything unpacked, and of one part that is read. */
const mostSize = 200 * 1024 * 1024
const mostRead = 64 * 1024 * 1024

/**
 * What a ZIP file is: a text, a table, one that acts by itself or fetches something, or something else. What acts is
 * told by names, and by the parts in which a file says it whatever its names are.
 */
export function officeFileOf(bytes: Uint8Array): OfficeFile {
  const file = Buffer.from(bytes)
  const parts = partsOfZip(file)?.map(part => ({ ...part, name: part.name.toLowerCase() }))
  const names = parts?.map(({ name }) => name) ?? []
  if (parts === undefined || !names.includes('[content_types].xml')) return { is: 'unknown' }
  const acting = actingNameOf(names) ?? (isTooLarge(parts) ? 'size' : actingPartOf(file, parts))
  if (acting !== undefined) return { is: 'acting', part: acting.slice(-60) }
  if (names.includes('word/document.xml')) return { is: 'docx' }
  return names.includes('xl/workbook.xml') ? { is: 'xlsx' } : { is: 'unknown' }
}

// Of two parts with one name each program opens another one.
const actingNameOf = (names: readonly string[]): string | undefined =>
  names.find(
    (name, at) =>
      /vbaproject|activex|embeddings\/|oleobject|externallinks\//.test(name) || names.indexOf(name) !== at,
  )

const isTooLarge = (parts: readonly ZipPart[]): boolean =>
  parts.reduce((sum, { size }) => sum + size, 0) > mostSize

const isRead = /^\[content_types\]\.xml$|\.rels$|^word\/[^/]+\.xml$/

// What cannot be unpacked is taken for acting: nobody could look.
function actingPartOf(file: Buffer, parts: readonly ZipPart[]): string | undefined {
  return parts
    .filter(({ name }) => isRead.test(name))
    .find(part => {
      const unpacked = readZipPart(file, part, mostRead)
      return unpacked === undefined || acts(part.name, plain(unpacked))
    })?.name
}

function acts(name: string, text: string): boolean {
  if (name.startsWith('[')) return /macroEnabled|vbaProject|activeX|oleObject/i.test(text)
  return name.endsWith('.rels') ? fetchesSomething(text) : hasActingField(text)
}

// A template, a picture or an object elsewhere is fetched when the file is opened.
const fetchesSomething = (relations: string): boolean =>
  (relations.match(/<[^<>]*Relationship\s[^<>]*>/gi) ?? []).some(
    relation => /TargetMode\s*=\s*["']External/i.test(relation) && !staysHere.test(relation),
  )

// A link waits to be pressed; the template of whoever wrote a text stands on her own disk, and Word writes down where.
const staysHere = /\/hyperlink["']|\sTarget\s*=\s*["']file:\/\/\/[a-z]:/i

/** The code of a field may be spread over several runs. */
function hasActingField(text: string): boolean {
  const codes = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr\s*=\s*["']([^"']*)/g)]
  return /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/i.test(
    codes.map(([, run = '', whole = '']) => run + whole).join(''),
  )
}

/** Letters as they are meant: numbers of letters resolved, the empty bytes of UTF-16 left out. */
const plain = (part: Buffer): string =>
  part
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number(code.replace(/^x/i, '0x')))),
    )
