import { Refusal } from '../../platform/refusal.ts'
import type { Patch } from './byte-source.ts'
import { boxesIn, type Box } from './mp4-box.ts'
import { refuseCodec, refuseDamaged, type RecordingKind } from './recording-format.ts'

export interface Track {
  kind: RecordingKind
  codec: string
  width: number
  height: number
}

// Subtitles and clocks say nothing that is not seen or heard.
const silent = new Set(['tmcd', 'text', 'sbtl', 'subt', 'clcp', 'hint'])

/**
 * What a track shows or sounds; undefined of one that only goes along. A track of measurements (where the camera was,
 * second by second) stands among the pictures themselves and cannot be blanked here: its file is refused.
 * @throws Refusal 'recording.hidden_track', 'recording.codec', 'recording.damaged'.
 */
export function trackOf(bytes: Buffer, trak: Box): Track | undefined {
  const inside = boxesIn(bytes, trak.content, trak.end)
  const media = boxesWithin(bytes, inside, 'mdia')
  const handler = one(media, 'hdlr')
  const kind = bytes.toString('latin1', handler.content + 8, handler.content + 12)
  if (silent.has(kind)) return undefined
  if (kind !== 'vide' && kind !== 'soun') throw new Refusal('recording.hidden_track')
  const table = boxesWithin(bytes, boxesWithin(bytes, media, 'minf'), 'stbl')
  const described = one(table, 'stsd')
  const [sample] = boxesIn(bytes, described.content + 8, described.end)
  if (sample === undefined) refuseDamaged()
  if (kind === 'soun') return { kind: 'audio', codec: soundCodec(bytes, sample), width: 0, height: 0 }
  if (!['avc1', 'avc3'].includes(sample.type)) refuseCodec(sample.type)
  return { kind: 'video', codec: 'h264', ...sizeOf(bytes, one(inside, 'tkhd')) }
}

/** How long, by a movie's or a medium's head, in milliseconds; 0 when it does not say. */
export function durationOf(bytes: Buffer, head: Box): number {
  const isLong = bytes[head.content] === 1
  if (head.end - head.content < (isLong ? 32 : 20)) refuseDamaged()
  const scale = bytes.readUInt32BE(head.content + (isLong ? 20 : 12))
  const units = isLong
    ? Number(bytes.readBigUInt64BE(head.content + 24))
    : bytes.readUInt32BE(head.content + 16)
  const isUnsaid = scale === 0 || units >= (isLong ? 2 ** 63 : 0xffffffff)
  return isUnsaid ? 0 : Math.round((units / scale) * 1000)
}

/** When it was made and changed, made 0; both stand behind version and flags of mvhd, tkhd and mdhd. */
export function timesOf(bytes: Buffer, { content, end }: Box, offset: number): Patch[] {
  const zeros = bytes[content] === 1 ? 16 : 8
  return end - content < 4 + zeros ? refuseDamaged() : [{ at: offset + content + 4, zeros }]
}

/** Width and height as they are shown: telephones lay the picture on its side and say to turn it. */
function sizeOf(bytes: Buffer, head: Box): { width: number; height: number } {
  const matrix = head.content + (bytes[head.content] === 1 ? 52 : 40)
  if (head.end < matrix + 44) refuseDamaged()
  const isTurned = bytes.readInt32BE(matrix) === 0 && bytes.readInt32BE(matrix + 4) !== 0
  const [width, height] = [bytes.readUInt32BE(matrix + 36) >>> 16, bytes.readUInt32BE(matrix + 40) >>> 16]
  if (width < 16 || height < 16) refuseDamaged()
  return isTurned ? { width: height, height: width } : { width, height }
}

// «mp4a» may be anything; the descriptor says AAC (0x40 of MPEG-4, 0x66 to 0x68 of MPEG-2).
function soundCodec(bytes: Buffer, sample: Box): string {
  if (sample.type !== 'mp4a') return refuseCodec(sample.type)
  const at = bytes.indexOf('esds', sample.content, 'latin1')
  if (at < 0 || at >= sample.end) refuseDamaged()
  const config = findConfig(bytes.subarray(at + 8, sample.end))
  return config === 0x40 || (config >= 0x66 && config <= 0x68) ? 'aac' : refuseCodec('mp4a')
}

/** The type of object in the chain of descriptors: ES_Descriptor (3), then DecoderConfig (4). */
function findConfig(bytes: Buffer): number {
  const inside = descriptor(bytes, 0, 3)
  const flags = bytes[inside + 2] ?? 0
  if ((flags & 0xe0) !== 0) return refuseDamaged()
  return bytes[descriptor(bytes, inside + 3, 4)] ?? 0
}

/** Where the content of the descriptor that stands here begins; its length takes one to four bytes. */
function descriptor(bytes: Buffer, at: number, tag: number): number {
  if (bytes[at] !== tag) refuseDamaged()
  const lengths = [...bytes.subarray(at + 1, at + 5)]
  return (
    at +
    2 +
    Math.max(
      0,
      lengths.findIndex(byte => byte < 0x80),
    )
  )
}

function one(boxes: readonly Box[], type: string): Box {
  return boxes.find(box => box.type === type) ?? refuseDamaged()
}

const boxesWithin = (bytes: Buffer, boxes: readonly Box[], type: string): Box[] => {
  const { content, end } = one(boxes, type)
  return boxesIn(bytes, content, end)
}
