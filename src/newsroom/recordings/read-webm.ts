import { Refusal } from '../../platform/refusal.ts'
import type { ByteSource, Patch } from './byte-source.ts'
import { elementAt, elementsIn, voidOf, type Element } from './webm-element.ts'
import { refuseCodec, refuseDamaged, type FoundRecording } from './recording-format.ts'

// The ids of Matroska (RFC 9559) that are looked at.
const ebml = 0x1a45dfa3
const docType = 0x4282
const segment = 0x18538067
const info = 0x1549a966
const tracks = 0x1654ae6b
const cluster = 0x1f43b675
const inside = { scale: 0x2ad7b1, duration: 0x4489, date: 0x4461, title: 0x7ba9, crc: 0xbf, void: 0xec }
const ofTrack = { entry: 0xae, codec: 0x86, video: 0xe0, width: 0xb0, height: 0xba, name: 0x536e }
const kept = new Set([0x114d9b74, info, tracks, 0x1c53bb6b, cluster, inside.crc])
const codecs: Readonly<Record<string, string>> = {
  V_VP8: 'vp8',
  V_VP9: 'vp9',
  V_AV1: 'av1',
  A_OPUS: 'opus',
  A_VORBIS: 'vorbis',
}

const mostElements = 50_000
const mostHead = 4 * 1024 * 1024

/**
 * Reads a WebM by the heads of its elements. Tags, attachments, chapters, title and date become void elements of the
 * same length.
 * @throws Refusal 'recording.damaged', 'recording.codec', 'recording.no_duration'.
 */
export async function readWebm(source: ByteSource): Promise<FoundRecording> {
  const head = await elementAt(source, 0, source.size)
  if (head.id !== ebml || head.end - head.content > 1024) refuseDamaged()
  const inHead = await source.read(head.content, head.end - head.content)
  const type = textOf(
    inHead,
    elementsIn(inHead).find(({ id }) => id === docType),
  )
  if (type !== 'webm') refuseCodec(type === '' ? 'Matroska' : type)
  const whole = await elementAt(source, head.end, source.size)
  if (whole.id !== segment) refuseDamaged()
  const parts = await partsOf(source, whole)
  const described = await readPart(source, parts, tracks)
  const about = await readPart(source, parts, info)
  const found = tracksIn(described.bytes)
  const firstCluster = parts.find(({ id }) => id === cluster)
  if (firstCluster === undefined) refuseDamaged()
  return {
    format: 'webm',
    ...found,
    durationMs: durationIn(about.bytes),
    startsAtOnce: described.at < firstCluster.at,
    patches: [
      ...parts.filter(({ id }) => !kept.has(id)).flatMap(emptied),
      ...quieted(about, new Set([inside.date, inside.title, inside.void])),
    ],
  }
}

async function partsOf(source: ByteSource, whole: Element): Promise<Element[]> {
  const parts: Element[] = []
  for (let at = whole.content; at < whole.end;) {
    const part = await elementAt(source, at, whole.end)
    // A recorder that was stopped in the middle says no length: nobody can jump in it.
    if (part.isEndless) throw new Refusal('recording.no_duration')
    if (parts.push(part) > mostElements) refuseDamaged()
    at = part.end
  }
  return parts
}

async function readPart(source: ByteSource, parts: readonly Element[], id: number) {
  const part = parts.find(each => each.id === id)
  if (part === undefined || part.end - part.content > mostHead) return refuseDamaged()
  return { at: part.content, bytes: await source.read(part.content, part.end - part.content) }
}

function tracksIn(bytes: Buffer): Pick<FoundRecording, 'kind' | 'width' | 'height' | 'codecs'> {
  const entries = elementsIn(bytes).filter(({ id }) => id === ofTrack.entry)
  const found = entries.map(({ content, end }) => {
    const of = elementsIn(bytes, content, end)
    const name = textOf(
      bytes,
      of.find(({ id }) => id === ofTrack.codec),
    )
    return { codec: codecs[name] ?? refuseCodec(name), video: of.find(({ id }) => id === ofTrack.video) }
  })
  const picture = found.find(({ video }) => video !== undefined)?.video
  const names = [...new Set(found.map(({ codec }) => codec))]
  if (names.length === 0) refuseDamaged()
  if (picture === undefined) return { kind: 'audio', width: 0, height: 0, codecs: names }
  const of = elementsIn(bytes, picture.content, picture.end)
  const side = (wanted: number): number => {
    const length = numberOf(
      bytes,
      of.find(({ id }) => id === wanted),
    )
    return length < 16 || length > 16_384 ? refuseDamaged() : length
  }
  return { kind: 'video', width: side(ofTrack.width), height: side(ofTrack.height), codecs: names }
}

function durationIn(bytes: Buffer): number {
  const elements = elementsIn(bytes)
  const scale = elements.find(({ id }) => id === inside.scale)
  const said = elements.find(({ id }) => id === inside.duration)
  const length = said === undefined ? 0 : said.end - said.content
  const units =
    length === 4 ? bytes.readFloatBE(said?.content) : length === 8 ? bytes.readDoubleBE(said?.content) : 0
  const ms = Math.round((units * (scale === undefined ? 1_000_000 : numberOf(bytes, scale))) / 1_000_000)
  if (!Number.isSafeInteger(ms) || ms <= 0) throw new Refusal('recording.no_duration')
  return ms
}

/** What an element holds becomes one void element; its own head stays, so nothing moves. */
const emptied = ({ content, end }: Element): Patch[] => voidOf(content, end - content)

/** Elements of these ids say nothing any more, and checksums over them go. */
function quieted({ at, bytes }: { at: number; bytes: Buffer }, ids: ReadonlySet<number>): Patch[] {
  return elementsIn(bytes).flatMap((element): Patch[] => {
    const zeros: Patch = { at: at + element.content, zeros: element.end - element.content }
    if (element.id === inside.crc) return [{ at: at + element.at, bytes: Buffer.from([inside.void]) }, zeros]
    return ids.has(element.id) ? [zeros] : []
  })
}

const textOf = (bytes: Buffer, element: Element | undefined): string =>
  element === undefined
    ? ''
    : bytes
        .toString('latin1', element.content, Math.min(element.end, element.content + 64))
        .replace(/\0+$/, '')

function numberOf(bytes: Buffer, element: Element | undefined): number {
  if (element === undefined) return 0
  const length = element.end - element.content
  return length < 1 || length > 6 ? 0 : bytes.readUIntBE(element.content, length)
}
