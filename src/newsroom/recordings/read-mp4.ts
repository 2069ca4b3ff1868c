import { Refusal } from '../../platform/refusal.ts'
import type { ByteSource, Patch } from './byte-source.ts'
import { boxAt, boxesIn, type Box } from './mp4-box.ts'
import { durationOf, timesOf, trackOf } from './mp4-track.ts'
import { refuseDamaged, type FoundRecording } from './recording-format.ts'

const mostMovie = 16 * 1024 * 1024
const mostBoxes = 2000

// What plays needs these; everything else tells of the recording, not what was recorded.
const keptAbove = new Set(['ftyp', 'moov', 'mdat', 'pdin'])
const keptInMovie = new Set(['mvhd', 'trak', 'iods'])
const keptInTrack = new Set(['tkhd', 'mdia', 'edts', 'tref', 'tapt'])

/**
 * Reads an MP4 or M4A: only the heads of its boxes and the whole of `moov`. Every box that does not serve playing (places,
 * cameras, titles, covers, XMP) becomes an empty one of the same length, and its times of making become 0.
 * @throws Refusal 'recording.damaged', 'recording.fragmented', 'recording.codec', 'recording.hidden_track', 'recording.no_duration'.
 */
export async function readMp4(source: ByteSource): Promise<FoundRecording> {
  const above = await boxesAbove(source)
  if (above.some(({ type }) => type === 'moof')) throw new Refusal('recording.fragmented')
  const movieBox = above.find(({ type }) => type === 'moov')
  const content = above.find(({ type }) => type === 'mdat')
  if (movieBox === undefined || content === undefined) refuseDamaged()
  if (movieBox.end - movieBox.content > mostMovie) refuseDamaged()
  const movie = await source.read(movieBox.content, movieBox.end - movieBox.content)
  const { durationMs, tracks, patches } = readMovie(movie, movieBox.content)
  const [picture] = tracks.filter(({ kind }) => kind === 'video')
  return {
    format: picture === undefined ? 'm4a' : 'mp4',
    kind: picture === undefined ? 'audio' : 'video',
    durationMs,
    width: picture?.width ?? 0,
    height: picture?.height ?? 0,
    codecs: [...new Set(tracks.map(({ codec }) => codec))],
    startsAtOnce: movieBox.at < content.at,
    patches: [
      ...above.filter(({ type }) => !keptAbove.has(type)).flatMap(box => blanked(box, 0)),
      ...patches,
    ],
  }
}

async function boxesAbove(source: ByteSource): Promise<Box[]> {
  const boxes: Box[] = []
  for (let at = 0; at < source.size;) {
    const box = boxAt(await source.read(at, 16), at, source.size)
    if (boxes.push(box) > mostBoxes) refuseDamaged()
    at = box.end
  }
  return boxes
}

function readMovie(bytes: Buffer, offset: number) {
  const inside = boxesIn(bytes)
  const head = inside.find(({ type }) => type === 'mvhd')
  if (head === undefined) refuseDamaged()
  if (inside.some(({ type }) => type === 'mvex')) throw new Refusal('recording.fragmented')
  const traks = inside.filter(({ type }) => type === 'trak')
  const tracks = traks.map(box => trackOf(bytes, box)).filter(track => track !== undefined)
  if (tracks.length === 0) refuseDamaged()
  const durationMs = durationOf(bytes, head)
  if (durationMs <= 0) throw new Refusal('recording.no_duration')
  const patches = [
    ...inside.filter(({ type }) => !keptInMovie.has(type)).flatMap(box => blanked(box, offset)),
    ...timesOf(bytes, head, offset),
    ...traks.flatMap(trak => patchesOfTrack(bytes, trak, offset)),
  ]
  return { durationMs, tracks, patches }
}

function patchesOfTrack(bytes: Buffer, trak: Box, offset: number): Patch[] {
  const inside = boxesIn(bytes, trak.content, trak.end)
  const mdia = inside.filter(({ type }) => type === 'mdia')
  const inMedia = mdia.flatMap(({ content, end }) => boxesIn(bytes, content, end))
  return [
    ...inside.filter(({ type }) => !keptInTrack.has(type)).flatMap(box => blanked(box, offset)),
    ...inMedia
      .filter(({ type }) => ['udta', 'meta', 'uuid'].includes(type))
      .flatMap(box => blanked(box, offset)),
    ...[...inside, ...inMedia]
      .filter(({ type }) => type === 'tkhd' || type === 'mdhd')
      .flatMap(box => timesOf(bytes, box, offset)),
  ]
}

/** The same box, free and empty: everything behind it stays where it is. */
const blanked = ({ at, content, end }: Box, offset: number): Patch[] => [
  { at: offset + at + 4, bytes: Buffer.from('free') },
  { at: offset + content, zeros: end - content },
]
