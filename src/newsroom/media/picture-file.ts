import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { atMost } from '../../platform/at-most.ts'
import { Refusal } from '../../platform/refusal.ts'
import { readPictureNotes, type PictureNotes } from './picture-notes.ts'
import { sniffFile } from './sniff-file.ts'

/** A picture as it is kept: its file and what is known of it. */
export interface PictureFile {
  file: Buffer
  contentHash: string
  format: 'webp' | 'jpeg'
  width: number
  height: number
  /** ThumbHash in base64: a blurred preview of about 25 bytes. */
  thumbhash: string
  /** What the file that came in said of itself. */
  notes: PictureNotes
}

const megabyte = 1024 * 1024
export const mostBytes = 40 * megabyte
export const mostPixels = 50_000_000
const leastSide = 16
const longestSide = 2400
const previewSide = 100

// Decoding takes memory by the pixel: two at a time are what a small machine bears.
const decoding = atMost(2)

/**
 * Decodes what was sent and writes it anew: turned upright, in sRGB, at most 2400 px, without EXIF, XMP and IPTC. What
 * it claims to be does not matter, only what it begins with and decodes as; of an animation the first frame is taken.
 * @throws Refusal 'picture.empty', 'picture.too_many_bytes', 'picture.is_svg', 'picture.is_heic',
 * 'picture.is_no_picture', 'picture.not_readable', 'picture.too_many_pixels', 'picture.too_small'.
 */
export async function readPictureFile(bytes: Uint8Array): Promise<PictureFile> {
  if (bytes.length === 0) throw new Refusal('picture.empty')
  mustFit(bytes.length)
  const kind = mustBeAccepted(bytes)
  return decoding(() => rewritten(bytes, kind))
}

type Accepted = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'

/** @throws Refusal 'picture.too_many_bytes'. */
export function mustFit(size: number): void {
  if (size <= mostBytes) return
  const facts = { megabytes: Math.ceil(size / megabyte), most: mostBytes / megabyte }
  throw new Refusal('picture.too_many_bytes', facts)
}

/** What a file is, by its beginning. @throws Refusal that says what to send instead. */
export function mustBeAccepted(beginning: Uint8Array): Accepted {
  const kind = sniffFile(beginning)
  switch (kind) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'avif':
    case 'gif':
      return kind
    case 'svg':
      throw new Refusal('picture.is_svg')
    case 'heic':
      throw new Refusal('picture.is_heic')
    case 'tiff':
    case 'pdf':
    case 'psd':
    case 'video':
      throw new Refusal('picture.is_no_picture', { kind: kind === 'video' ? 'video' : kind.toUpperCase() })
    case 'unknown':
      throw new Refusal('picture.not_known')
  }
}

async function rewritten(bytes: Uint8Array, kind: Accepted): Promise<PictureFile> {
  const found = await headOf(bytes)
  if (found.kind !== kind) throw new Refusal('picture.not_readable')
  const { data, info } = await keptFrom(bytes, kind)
  return {
    file: data,
    contentHash: createHash('sha256').update(data).digest('hex'),
    format: kind === 'jpeg' ? 'jpeg' : 'webp',
    width: info.width,
    height: info.height,
    thumbhash: await previewOf(data),
    notes: found.notes,
  }
}

/** Reads the head only: how large it is must be known before a pixel is decoded. */
async function headOf(bytes: Uint8Array): Promise<{ kind: string; notes: PictureNotes }> {
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuseUnreadable)
  const { width, height } = head
  if (width * height > mostPixels)
    throw new Refusal('picture.too_many_pixels', { width, height, most: mostPixels / 1_000_000 })
  if (Math.min(width, height) < leastSide)
    throw new Refusal('picture.too_small', { width, height, least: leastSide })
  const isAvif = head.format === 'heif' && head.compression === 'av1'
  return { kind: isAvif ? 'avif' : head.format, notes: readPictureNotes(head) }
}

function keptFrom(bytes: Uint8Array, kind: Accepted) {
  const upright = sharp(bytes, { limitInputPixels: mostPixels, pages: 1, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const written =
    kind === 'jpeg' ? upright.jpeg({ quality: 88, mozjpeg: true }) : upright.webp({ quality: 88 })
  return written.toBuffer({ resolveWithObject: true }).catch(refuseUnreadable)
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
