import { headOfFrame } from './mp3-frame.ts'
import type { RecordingFormat } from './recording-format.ts'

/** What a file is by its first bytes, whatever its name or a browser says; 'iso' is MP4 or M4A: its tracks decide. */
export type SniffedRecording = Exclude<RecordingFormat, 'mp4' | 'm4a'> | 'iso' | 'quicktime' | 'unknown'

/** Looks at no more than the first 64 bytes. */
export function sniffRecording(beginning: Uint8Array): SniffedRecording {
  const head = Buffer.from(beginning.subarray(0, 64))
  if (head.toString('latin1', 4, 8) === 'ftyp') return kindOfBrand(head.toString('latin1', 8, 12))
  if (head.length >= 4 && head.readUInt32BE(0) === 0x1a45dfa3) return 'webm'
  if (head.toString('latin1', 0, 4) === 'OggS') return 'ogg'
  const isMp3 = head.toString('latin1', 0, 3) === 'ID3' || headOfFrame(head) !== undefined
  return isMp3 ? 'mp3' : 'unknown'
}

// Pictures share the container: AVIF and HEIC belong to the pictures.
function kindOfBrand(brand: string): SniffedRecording {
  if (brand === 'qt  ') return 'quicktime'
  return /^(avi[fs]|hei[cxms]|hev[cx]|mif1|msf1|crx )$/.test(brand) ? 'unknown' : 'iso'
}
