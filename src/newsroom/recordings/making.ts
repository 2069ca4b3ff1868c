// Recordings for tests and for the sample newsroom, written byte by byte: valid containers that hold hardly anything.
import { sealPage, pageAt } from './ogg-page.ts'

type Part = Uint8Array | string

const joined = (parts: readonly Part[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))

const u16 = (...numbers: number[]): Buffer =>
  Buffer.from(numbers.flatMap(each => [(each >> 8) & 255, each & 255]))
export const u32 = (...numbers: number[]): Buffer =>
  Buffer.concat(
    numbers.map(each => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(each)
      return bytes
    }),
  )

/** A box of MP4. */
export const box = (type: string, ...parts: Part[]): Buffer => {
  const content = joined(parts)
  return joined([u32(content.length + 8), type, content])
}

const matrix = (isTurned: boolean): Buffer =>
  isTurned
    ? u32(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000)
    : u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)

export interface Mp4Wish {
  seconds?: number
  width?: number
  height?: number
  isTurned?: boolean
  /** Four letters of the sample descriptions; '' leaves the track out. */
  video?: string
  audio?: string
  /** Boxes beside the tracks, beside the movie, and a further track. */
  inMovie?: readonly Uint8Array[]
  above?: readonly Uint8Array[]
  /** Handler of a further track. */
  further?: string
  moovLast?: boolean
  brand?: string
  content?: Uint8Array
}

/** An MP4 (or M4A) with the heads of what it claims to hold. */
export function anMp4(wish: Mp4Wish = {}): Buffer {
  const { seconds = 12, video = 'avc1', audio = 'mp4a', moovLast = false, brand = 'isom' } = wish
  const made = 0xd1e2f304
  const head = box('mvhd', u32(0, made, made, 1000, seconds * 1000, 0x10000), Buffer.alloc(80))
  const tracks = [
    ...(video === '' ? [] : [trackBox('vide', videoSample(video, wish), wish)]),
    ...(audio === '' ? [] : [trackBox('soun', audioSample(audio), wish)]),
    ...(wish.further === undefined ? [] : [trackBox(wish.further, box('mett', Buffer.alloc(8)), wish)]),
  ]
  const moov = box('moov', head, ...tracks, ...(wish.inMovie ?? []))
  const mdat = box('mdat', wish.content ?? Buffer.alloc(64, 1))
  const first = [box('ftyp', brand, u32(0), 'isommp42'), ...(wish.above ?? [])]
  return joined(moovLast ? [...first, mdat, moov] : [...first, moov, mdat])
}

function trackBox(handler: string, sample: Buffer, wish: Mp4Wish): Buffer {
  const { width = 640, height = 360, isTurned = false } = wish
  const size = handler === 'vide' ? u32(width << 16, height << 16) : u32(0, 0)
  const head = box(
    'tkhd',
    u32(7, 0xd1e2f304, 0xd1e2f304, 1, 0, 12_000),
    Buffer.alloc(16),
    matrix(isTurned),
    size,
  )
  const stbl = box('stbl', box('stsd', u32(0, 1), sample))
  const media = box(
    'mdia',
    box('mdhd', u32(0, 0xd1e2f304, 0xd1e2f304, 1000, 12_000, 0)),
    box('hdlr', u32(0, 0), handler, Buffer.alloc(13)),
    box('minf', stbl),
  )
  return box('trak', head, media)
}

const videoSample = (type: string, { width = 640, height = 360 }: Mp4Wish): Buffer =>
  box(type, Buffer.alloc(24), u16(width, height), Buffer.alloc(50))

function audioSample(type: string): Buffer {
  const esds = box('esds', u32(0), Buffer.from([3, 0x19, 0, 1, 0, 4, 0x11, 0x40, 0x15]), Buffer.alloc(14))
  return box(type, Buffer.alloc(28), esds)
}

export interface Mp3Wish {
  frames?: number
  /** What stands before and behind the sound. */
  before?: Uint8Array
  behind?: Uint8Array
  /** Frames that the table of the first one claims; left out: no table. */
  said?: number
}

/** An MP3 of silence: frames of 128 kbit/s at 44.1 kHz, each 417 bytes and 26 ms. */
export function anMp3({ frames = 100, before, behind, said }: Mp3Wish = {}): Buffer {
  const frame = joined([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
  const first = Buffer.from(frame)
  if (said !== undefined) joined(['Xing', u32(1, said)]).copy(first, 36)
  return joined([before ?? '', first, ...Array.from({ length: frames - 1 }, () => frame), behind ?? ''])
}

/** A tag of ID3v2.3 with one text frame. */
export function anId3(text: string): Buffer {
  const frame = joined(['TIT2', u32(text.length + 1), u16(0), Buffer.alloc(1), text])
  const size = [21, 14, 7, 0].map(bits => (frame.length >> bits) & 0x7f)
  return joined(['ID3', Buffer.from([3, 0, 0, ...size]), frame])
}

/** An element of EBML; its length in eight bytes. */
export const element = (id: number, ...parts: Part[]): Buffer => {
  const content = joined(parts)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE((1n << 56n) | BigInt(content.length))
  const hex = id.toString(16)
  return joined([Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'), size, content])
}

export interface WebmWish {
  seconds?: number
  codecs?: readonly string[]
  docType?: string
  /** Further elements of the segment, behind its clusters. */
  behind?: readonly Uint8Array[]
}

/** A WebM with the heads of its tracks and one cluster. */
export function aWebm(wish: WebmWish = {}): Buffer {
  const { seconds = 9, codecs = ['V_VP9', 'A_OPUS'], docType = 'webm', behind = [] } = wish
  const duration = Buffer.alloc(8)
  duration.writeDoubleBE(seconds * 1000)
  const length = seconds > 0 ? [element(0x4489, duration)] : []
  const info = element(0x1549a966, element(0x7ba9, 'A secret title'), ...length)
  const tracks = codecs.map(codec => {
    const video = codec.startsWith('V_')
      ? [element(0xe0, element(0xb0, u16(320)), element(0xba, u16(180)))]
      : []
    return element(0xae, element(0x86, codec), ...video)
  })
  const parts = [info, element(0x1654ae6b, ...tracks), element(0x1f43b675, Buffer.alloc(32)), ...behind]
  return joined([element(0x1a45dfa3, element(0x4282, docType)), element(0x18538067, ...parts)])
}

export interface OggWish {
  seconds?: number
  comments?: readonly string[]
  head?: Buffer
  /** Packets of sound; silence when left out. */
  packets?: readonly Uint8Array[]
}

/** An Ogg of Opus: the head, its comments and packets of silence, 20 ms each. */
export function anOgg({
  seconds = 5,
  comments = [],
  head = opusHead(),
  packets = silence,
}: OggWish = {}): Buffer {
  const tags = joined(['OpusTags', text('Peyk'), u32le(comments.length), ...comments.map(text)])
  const pages = Array.from({ length: seconds }, (_, second) =>
    oggPage(packets, {
      flags: second === seconds - 1 ? 4 : 0,
      granule: (second + 1) * 48_000,
      number: second + 2,
    }),
  )
  return joined([
    oggPage([head], { flags: 2, granule: 0, number: 0 }),
    oggPage([tags], { flags: 0, granule: 0, number: 1 }),
    ...pages,
  ])
}

/** Fifty packets of Opus that sound nothing: a second. */
const silence: readonly Uint8Array[] = Array.from({ length: 50 }, () => Buffer.from([0xf8, 0xff, 0xfe]))

const opusHead = (): Buffer => joined(['OpusHead', Buffer.from([1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0])])

function oggPage(
  packets: readonly Uint8Array[],
  { flags, granule, number }: { flags: number; granule: number; number: number },
): Buffer {
  const laces = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ])
  const head = Buffer.alloc(27)
  head.write('OggS', 'latin1')
  head[5] = flags
  head.writeBigInt64LE(BigInt(granule), 6)
  head.writeUInt32LE(7, 14)
  head.writeUInt32LE(number, 18)
  head[26] = laces.length
  const page = joined([head, Buffer.from(laces), ...packets])
  sealPage(page, pageAt(page, 0))
  return page
}

const u32le = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
const text = (words: string): Buffer => joined([u32le(Buffer.byteLength(words)), Buffer.from(words)])
