import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { Refusal } from '../platform/refusal.ts'

/** A picture as it is kept: its file and what is known of it. */
export interface PictureFile {
  file: Buffer
  contentHash: string
  format: 'webp' | 'jpeg'
  width: number
  height: number
  /** ThumbHash in base64: a blurred preview of about 25 bytes. */
  thumbhash: string
}

const accepted = new Set(['jpeg', 'png', 'webp', 'avif', 'gif'])
const mostBytes = 20 * 1024 * 1024
const mostPixels = 50_000_000
const longestSide = 2400
const previewSide = 100

/**
 * Decodes what was sent and writes it anew: turned upright, in sRGB, at most 2400 px, without EXIF. What it claims to
 * be does not matter, only what it decodes as; of an animation the first frame is taken.
 * @throws Refusal 'picture.not_readable', 'picture.too_large'.
 */
export async function readPictureFile(bytes: Uint8Array): Promise<PictureFile> {
  if (bytes.length === 0) throw new Refusal('picture.not_readable')
  if (bytes.length > mostBytes) throw new Refusal('picture.too_large')
  const { format, width, height } = await decoded(bytes)
  if (format === undefined || !accepted.has(format)) throw new Refusal('picture.not_readable')
  if (width * height > mostPixels) throw new Refusal('picture.too_large')
  const { data, info } = await rewritten(bytes, format).catch(refuseUnreadable)
  return {
    file: data,
    contentHash: createHash('sha256').update(data).digest('hex'),
    format: format === 'jpeg' ? 'jpeg' : 'webp',
    width: info.width,
    height: info.height,
    thumbhash: await previewOf(data),
  }
}

async function decoded(bytes: Uint8Array) {
  const { format, compression, width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(refuseUnreadable)
  // AVIF and HEIC share a container; only AV1 inside is ours.
  return { format: format === 'heif' ? (compression === 'av1' ? 'avif' : undefined) : format, width, height }
}

function rewritten(bytes: Uint8Array, format: string) {
  const upright = sharp(bytes, { limitInputPixels: mostPixels, pages: 1, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  return (
    format === 'jpeg' ? upright.jpeg({ quality: 88, mozjpeg: true }) : upright.webp({ quality: 88 })
  ).toBuffer({
    resolveWithObject: true,
  })
}

async function previewOf(file: Buffer): Promise<string> {
  const { data, info } = await sharp(file)
    .resize({ width: previewSide, height: previewSide, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

function refuseUnreadable(): never {
  throw new Refusal('picture.not_readable')
}
