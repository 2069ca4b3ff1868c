import { inflateSync } from 'node:zlib'

const mostInflated = 16 * 1024 * 1024
const mostStreams = 500

/**
 * What in a PDF acts by itself or hides another file: scripts, programs to start, files elsewhere to go to, forms that send, embedded files; or
 * that it is locked, so that nobody can look. Names are read as a viewer reads them, also in packed object streams.
 * @returns undefined when there is nothing of the kind.
 */
export function actingPartOfPdf(bytes: Uint8Array): string | undefined {
  const raw = Buffer.from(bytes).toString('latin1')
  const parts = [raw, ...packedObjectsOf(raw)].map(withPlainNames)
  return forbidden.find(name => parts.some(part => hasName(part, name)))
}

const forbidden = [
  'Encrypt',
  'JavaScript',
  'JS',
  'Launch',
  'GoToR',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
] as const

const hasName = (part: string, name: string): boolean => new RegExp(`/${name}(?![A-Za-z0-9])`).test(part)

// A name may be written with the numbers of its letters: /J#53 is /JS.
const withPlainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function packedObjectsOf(raw: string): string[] {
  const found: string[] = []
  let inflated = 0
  const streams = /<<((?:[^>]|>(?!>))*)>>\s*stream\r?\n/g
  for (
    let match = streams.exec(raw);
    match !== null && found.length < mostStreams;
    match = streams.exec(raw)
  ) {
    if (!/ObjStm/.test(withPlainNames(match[1] ?? ''))) continue
    const end = raw.indexOf('endstream', streams.lastIndex)
    const unpacked = unpack(
      raw.slice(streams.lastIndex, end === -1 ? undefined : end),
      mostInflated - inflated,
    )
    inflated += unpacked.length
    found.push(unpacked)
  }
  return found
}

// What cannot be unpacked is taken for locked: nobody could look.
function unpack(packed: string, most: number): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: Math.max(1, most) }).toString(
      'latin1',
    )
  } catch {
    return '/Encrypt '
  }
}
