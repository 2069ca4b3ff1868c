import type { ByteSource, Patch } from './byte-source.ts'
import { headOfFrame, type FrameHead } from './mp3-frame.ts'
import { refuseDamaged, type FoundRecording } from './recording-format.ts'

const mostTags = 4
// After the tags some programs leave a gap.
const mostGap = 64 * 1024

/**
 * Reads an MP3: its length from the table of its first frame (Xing, Info, VBRI) or from its even rate. Tags before and
 * behind (ID3, APE: titles, covers, places) are blanked.
 * @throws Refusal 'recording.damaged'.
 */
export async function readMp3(source: ByteSource): Promise<FoundRecording> {
  const { begin, patches } = await tagsBefore(source)
  const behind = await tagsBehind(source)
  const { at, head, frame } = await firstFrame(source, begin)
  const end = source.size - behind.length
  const frames = framesSaid(frame, head) ?? 0
  const even = ((end - at) * 8000) / head.bitRate
  const durationMs = Math.round(frames > 0 ? (frames * head.samples * 1000) / head.sampleRate : even)
  if (durationMs <= 0) refuseDamaged()
  return {
    format: 'mp3',
    kind: 'audio',
    durationMs,
    width: 0,
    height: 0,
    codecs: ['mp3'],
    startsAtOnce: true,
    patches: [...patches, ...behind.patches],
  }
}

async function tagsBefore(source: ByteSource): Promise<{ begin: number; patches: Patch[] }> {
  const patches: Patch[] = []
  let begin = 0
  for (let tags = 0; tags < mostTags; tags++) {
    const head = await source.read(begin, 10)
    if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') break
    const length = sevenBits(head)
    if (length === undefined || begin + 10 + length > source.size) refuseDamaged()
    // Version and size stay, its flags go: what is left is a tag of nothing but padding.
    patches.push({ at: begin + 5, zeros: 1 }, { at: begin + 10, zeros: length })
    begin += 10 + length
  }
  return { begin, patches }
}

/** A size of ID3: four bytes of seven bits each; undefined when it is none. */
function sevenBits(head: Buffer): number | undefined {
  const bytes = [...head.subarray(6, 10)]
  return bytes.some(byte => byte > 0x7f) ? undefined : bytes.reduce((sum, byte) => sum * 128 + byte, 0)
}

async function tagsBehind(source: ByteSource): Promise<{ length: number; patches: Patch[] }> {
  const tail = await source.read(Math.max(0, source.size - 128), 128)
  const old = tail.toString('latin1', 0, 3) === 'TAG' ? 128 : 0
  const foot = await source.read(Math.max(0, source.size - old - 32), 32)
  const isApe = foot.length === 32 && foot.toString('latin1', 0, 8) === 'APETAGEX'
  const ape = isApe ? Math.min(foot.readUInt32LE(12) + 32, source.size - old) : 0
  const length = old + ape
  return { length, patches: length === 0 ? [] : [{ at: source.size - length, zeros: length }] }
}

async function firstFrame(source: ByteSource, begin: number) {
  const near = await source.read(begin, mostGap)
  for (let gap = 0; gap + 4 <= near.length; gap++) {
    const head = headOfFrame(near, gap)
    if (head === undefined) continue
    const isLast = begin + gap + head.length >= source.size
    const following = await source.read(begin + gap + head.length, 4)
    // Eleven set bits are found in any data; two frames in a row are not.
    if (!isLast && headOfFrame(following) === undefined) continue
    return { at: begin + gap, head, frame: await source.read(begin + gap, head.length) }
  }
  return refuseDamaged()
}

/** How many frames the first one says there are; undefined when it says nothing. */
function framesSaid(frame: Buffer, { isMpeg1, isMono }: FrameHead): number | undefined {
  const table = 4 + (isMpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17)
  const name = frame.toString('latin1', table, table + 4)
  const hasCount = frame.length >= table + 12 && (name === 'Xing' || name === 'Info')
  if (hasCount && (frame.readUInt32BE(table + 4) & 1) === 1) return frame.readUInt32BE(table + 8)
  const isVbri = frame.length >= 54 && frame.toString('latin1', 36, 40) === 'VBRI'
  return isVbri ? frame.readUInt32BE(50) : undefined
}
