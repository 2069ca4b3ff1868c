// A film without sound in WebM: each picture is a key frame of VP8, which is what a lossy WebP holds. No encoder is needed.

/** Writes a film; `frames` are lossy WebP files of one size, each shown for so many milliseconds. */
export function writeFilm(frames: readonly Uint8Array[], each: number): Buffer {
  const pictures = frames.map(frameOf)
  const [first] = pictures
  if (first === undefined) throw new Error('a film without pictures')
  const { width, height } = sizeOf(first)
  const info = element(
    0x1549a966,
    element(0x2ad7b1, number(1_000_000)),
    element(0x4489, float(frames.length * each)),
    element(0x4d80, Buffer.from('Peyk')),
    element(0x5741, Buffer.from('Peyk')),
  )
  const video = element(0xe0, element(0xb0, number(width)), element(0xba, number(height)))
  const track = [[0xd7, number(1)] as const, [0x73c5, number(1)] as const, [0x83, number(1)] as const]
  const entry = element(
    0xae,
    ...track.map(([id, content]) => element(id, content)),
    element(0x86, Buffer.from('V_VP8')),
    video,
  )
  const tracks = element(0x1654ae6b, entry)
  const clusters = pictures.map((picture, place) => clusterOf(picture, place * each))
  const before = info.length + tracks.length
  // Every number is as long as any other: where the clusters begin is known before it is written.
  const length = cuesOf(clusters, each, 0).length
  const cues = cuesOf(clusters, each, before + length)
  const head = element(
    0x1a45dfa3,
    element(0x4282, Buffer.from('webm')),
    element(0x4287, number(2)),
    element(0x4285, number(2)),
  )
  return Buffer.concat([head, element(0x18538067, info, tracks, cues, ...clusters)])
}

/** The frame of VP8 in a simple lossy WebP. @throws when it is another kind of WebP. */
function frameOf(webp: Uint8Array): Buffer {
  const file = Buffer.from(webp)
  if (file.toString('latin1', 8, 16) !== 'WEBPVP8 ') throw new Error('not a simple lossy WebP')
  return file.subarray(20, 20 + file.readUInt32LE(16))
}

// Behind the three bytes of a key frame's tag and its start code; 14 bits each (RFC 6386, 9.1).
const sizeOf = (frame: Buffer): { width: number; height: number } => ({
  width: frame.readUInt16LE(6) & 0x3fff,
  height: frame.readUInt16LE(8) & 0x3fff,
})

function clusterOf(frame: Buffer, at: number): Buffer {
  // Track 1, no time after the cluster's, a key frame.
  const block = Buffer.concat([Buffer.from([0x81, 0, 0, 0x80]), frame])
  return element(0x1f43b675, element(0xe7, number(at)), element(0xa3, block))
}

/** Where to go on from which moment, counted from the beginning of the segment's content. */
function cuesOf(clusters: readonly Buffer[], each: number, begin: number): Buffer {
  let at = begin
  const points = clusters.map((cluster, place) => {
    const position = element(0xb7, element(0xf7, number(1)), element(0xf1, number(at)))
    at += cluster.length
    return element(0xbb, element(0xb3, number(place * each)), position)
  })
  return element(0x1c53bb6b, ...points)
}

/** An element of EBML, its length in eight bytes. */
function element(id: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE((1n << 56n) | BigInt(content.length))
  const hex = id.toString(16)
  return Buffer.concat([Buffer.from(hex, 'hex'), size, content])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(6)
  bytes.writeUIntBE(value, 0, 6)
  return bytes
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}
