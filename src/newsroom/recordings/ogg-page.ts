import { refuseDamaged } from './recording-format.ts'

/** A page of Ogg (RFC 3533). */
export interface Page {
  at: number
  /** Where its content begins. */
  content: number
  end: number
  isFirst: boolean
  serial: number
  /** Samples up to its end; -1: no packet ends on it. */
  granule: bigint
  /** How long each piece of a packet on it is; one shorter than 255 ends its packet. */
  laces: number[]
}

/** The page that stands here. @throws Refusal 'recording.damaged'. */
export function pageAt(bytes: Buffer, at: number): Page {
  if (bytes.toString('latin1', at, at + 4) !== 'OggS' || at + 27 > bytes.length || bytes[at + 4] !== 0)
    return refuseDamaged()
  const laces = [...bytes.subarray(at + 27, at + 27 + (bytes[at + 26] ?? 0))]
  const content = at + 27 + laces.length
  return {
    at,
    content,
    end: content + laces.reduce((sum, lace) => sum + lace, 0),
    isFirst: ((bytes[at + 5] ?? 0) & 2) === 2,
    serial: bytes.readUInt32LE(at + 14),
    granule: bytes.readBigInt64LE(at + 6),
    laces,
  }
}

/** Writes the checksum of a page anew: CRC-32 of 0x04c11db7, neither turned nor mixed, over the page with 0 in its place. */
export function sealPage(bytes: Buffer, { at, end }: Page): void {
  bytes.writeUInt32LE(0, at + 22)
  bytes.writeUInt32LE(checksum(bytes.subarray(at, end)), at + 22)
}

/** The checksum of Ogg. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) {
    sum ^= byte << 24
    for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  }
  return sum >>> 0
}
