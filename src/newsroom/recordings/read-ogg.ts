import { Refusal } from '../../platform/refusal.ts'
import type { ByteSource, Patch } from './byte-source.ts'
import { pageAt, sealPage, type Page } from './ogg-page.ts'
import { refuseCodec, refuseDamaged, type FoundRecording } from './recording-format.ts'

const mostHead = 2 * 1024 * 1024
const mostPage = 27 + 255 + 255 * 255

/**
 * Reads an Ogg with one stream of Opus or Vorbis. What is written in its comments (titles, places, covers) becomes
 * spaces of the same length and its pages get their checksums anew.
 * @throws Refusal 'recording.damaged', 'recording.codec', 'recording.no_duration'.
 */
export async function readOgg(source: ByteSource): Promise<FoundRecording> {
  const head = await source.read(0, mostHead)
  const first = pageAt(head, 0)
  const { codec, rate, skipped } = streamOf(head.subarray(first.content, first.end))
  const patches = quietComments(head, first, codec)
  const last = await lastGranule(source, first.serial)
  const durationMs = Math.round((Number(last) - skipped) / (rate / 1000))
  if (!Number.isSafeInteger(durationMs) || durationMs <= 0) throw new Refusal('recording.no_duration')
  return {
    format: 'ogg',
    kind: 'audio',
    durationMs,
    width: 0,
    height: 0,
    codecs: [codec],
    startsAtOnce: true,
    patches,
  }
}

function streamOf(packet: Buffer): { codec: 'opus' | 'vorbis'; rate: number; skipped: number } {
  if (packet.length >= 19 && packet.toString('latin1', 0, 8) === 'OpusHead')
    return { codec: 'opus', rate: 48_000, skipped: packet.readUInt16LE(10) }
  if (packet.length >= 30 && packet.toString('latin1', 0, 7) === '\u0001vorbis') {
    const rate = packet.readUInt32LE(12)
    return rate === 0 ? refuseDamaged() : { codec: 'vorbis', rate, skipped: 0 }
  }
  return refuseCodec(/[A-Za-z]{4,}/.exec(packet.toString('latin1', 0, 8))?.[0] ?? 'Ogg')
}

async function lastGranule(source: ByteSource, serial: number): Promise<bigint> {
  const from = Math.max(0, source.size - mostPage)
  const tail = await source.read(from, mostPage)
  for (let at = tail.lastIndexOf('OggS'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('OggS', at - 1)) {
    if (at + 27 > tail.length) continue
    const page = pageAt(tail, at)
    if (page.serial === serial && page.granule >= 0n && page.end <= tail.length) return page.granule
  }
  return refuseDamaged()
}

/** The pages on which the second packet stands, with its comments gone, each as one patch. */
function quietComments(head: Buffer, first: Page, codec: 'opus' | 'vorbis'): Patch[] {
  const { places, pages } = secondPacket(head, first)
  const mark = codec === 'opus' ? 'OpusTags' : '\u0003vorbis'
  const packet = Buffer.from(places.map(place => head[place] ?? 0))
  if (packet.toString('latin1', 0, mark.length) !== mark) refuseDamaged()
  for (const [from, until] of commentsIn(packet, mark.length))
    for (let at = from; at < until; at++) head[places[at] ?? 0] = 0x20
  for (const page of pages) sealPage(head, page)
  return pages.map(({ at, end }) => ({ at, bytes: Buffer.from(head.subarray(at, end)) }))
}

/** Where each byte of the second packet stands, and on which pages. */
function secondPacket(head: Buffer, first: Page): { places: number[]; pages: Page[] } {
  const places: number[] = []
  const pages: Page[] = []
  for (let at = first.end; ;) {
    const page = pageAt(head, at)
    if (page.isFirst) refuseCodec('Ogg')
    if (page.end > head.length) refuseDamaged()
    pages.push(page)
    let place = page.content
    for (const lace of page.laces) {
      for (let each = 0; each < lace; each++) places.push(place++)
      if (lace < 255) return { places, pages }
    }
    at = page.end
  }
}

/** Where each comment stands in the packet: behind the maker's name, their number, each with its length before it. */
function commentsIn(packet: Buffer, begin: number): [from: number, until: number][] {
  const length = (at: number): number => (at + 4 > packet.length ? refuseDamaged() : packet.readUInt32LE(at))
  let at = begin + 4 + length(begin)
  const count = length(at)
  at += 4
  if (count > 10_000) refuseDamaged()
  return Array.from({ length: count }, () => {
    const from = at + 4
    at = from + length(at)
    return at > packet.length ? refuseDamaged() : [from, at]
  })
}
