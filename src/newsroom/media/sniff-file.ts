/** What a file is by its first bytes, whatever its name says; 'unknown' when it is none of these. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'svg'
  | 'heic'
  | 'tiff'
  | 'pdf'
  | 'psd'
  | 'video'
  | 'unknown'

/** Looks at no more than the first kilobyte. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024))
  const starts = signatures.find(([, signature]) => head.subarray(0, signature.length).equals(signature))
  if (starts !== undefined) return starts[0]
  if (head.toString('latin1', 0, 4) === 'RIFF')
    return head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : 'video'
  if (head.toString('latin1', 4, 8) === 'ftyp') return kindOfContainer(head)
  return looksLikeSvg(head) ? 'svg' : 'unknown'
}

const signatures: readonly (readonly [FileKind, Buffer])[] = [
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['gif', Buffer.from('GIF8')],
  ['pdf', Buffer.from('%PDF-')],
  ['psd', Buffer.from('8BPS')],
  ['tiff', Buffer.from([0x49, 0x49, 0x2a, 0])],
  ['tiff', Buffer.from([0x4d, 0x4d, 0, 0x2a])],
  ['video', Buffer.from([0x1a, 0x45, 0xdf, 0xa3])],
]

// AVIF, HEIC and MP4 share a container; its brands say which, the major one first.
function kindOfContainer(head: Buffer): FileKind {
  const size = Math.min(head.readUInt32BE(0), head.length)
  const brands = head.toString('latin1', 8, size)
  if (/avif|avis/.test(brands)) return 'avif'
  return /heic|heix|hevc|heim|heis|mif1|msf1/.test(brands) ? 'heic' : 'video'
}

function looksLikeSvg(head: Buffer): boolean {
  const text = /^\xff\xfe|^\xfe\xff/.test(head.toString('latin1', 0, 2))
    ? head.toString('utf16le')
    : head.toString('utf8')
  return /<svg[\s>:]|<!doctype svg/i.test(text)
}
