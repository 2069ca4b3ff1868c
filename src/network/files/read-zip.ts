import { inflateRawSync } from 'node:zlib'

/** A part of a ZIP file, as the list of contents at its end tells of it. */
export interface ZipPart {
  name: string
  /** How large it claims to be, unpacked. */
  size: number
  packedSize: number
  /** 0: as it is; 8: deflated. */
  method: number
  /** Where its own head stands. */
  at: number
}

const mostParts = 5000

/** The parts of a ZIP file; undefined when it is none, or has more parts than any text or table. */
export function partsOfZip(file: Buffer): ZipPart[] | undefined {
  // The end of the list stands last, before a comment of at most 65,535 bytes.
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || end + 22 > file.length) return undefined
  const count = file.readUInt16LE(end + 10)
  if (count > mostParts) return undefined
  const parts: ZipPart[] = []
  let at = file.readUInt32LE(end + 16)
  for (let read = 0; read < count; read++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return undefined
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map(place => file.readUInt16LE(at + place))
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      size: file.readUInt32LE(at + 24),
      packedSize: file.readUInt32LE(at + 20),
      method: file.readUInt16LE(at + 10),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return parts
}

/** A part unpacked; undefined when it cannot be, or is longer than `most` bytes. */
export function readZipPart(file: Buffer, part: ZipPart, most: number): Buffer | undefined {
  if (part.at + 30 > file.length || file.readUInt32LE(part.at) !== 0x04034b50) return undefined
  const start = part.at + 30 + file.readUInt16LE(part.at + 26) + file.readUInt16LE(part.at + 28)
  const packed = file.subarray(start, start + part.packedSize)
  if (packed.length < part.packedSize) return undefined
  if (part.method === 0) return packed.length > most ? undefined : packed
  if (part.method !== 8) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return undefined
  }
}
