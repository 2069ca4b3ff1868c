import sharp, { type Sharp } from 'sharp'
import { atMost } from '../../platform/at-most.ts'
import { cropOf } from './crops.ts'
import { originalKey, type MediaHolding } from './media-context.ts'
import type { StoredPicture } from './picture-store.ts'
import { renditionKey, type Rendition } from './rendition.ts'

/**
 * The bytes of a rendition; made when it is first asked for, then kept. However many ask at once, it is made once.
 * undefined when the file of the picture is gone.
 */
export async function readRendition(
  context: MediaHolding,
  picture: StoredPicture,
  rendition: Rendition,
): Promise<Buffer | undefined> {
  const key = renditionKey(picture, rendition)
  return (await context.storage.get(key)) ?? makeOnce(key, () => make(context, picture, rendition))
}

const running = new Map<string, Promise<Buffer | undefined>>()

function makeOnce(key: string, work: () => Promise<Buffer | undefined>): Promise<Buffer | undefined> {
  const joined = running.get(key)
  if (joined) return joined
  const made = making(work).finally(() => running.delete(key))
  running.set(key, made)
  return made
}

// AVIF keeps a core busy: two at once leave room for pages.
const making = atMost(2)

async function make(
  { storage }: MediaHolding,
  picture: StoredPicture,
  rendition: Rendition,
): Promise<Buffer | undefined> {
  const original = await storage.get(originalKey(picture))
  if (original === undefined) return undefined
  const bytes = await written(shaped(sharp(original), picture, rendition), rendition).toBuffer()
  await storage.put(renditionKey(picture, rendition), bytes)
  return bytes
}

function shaped(source: Sharp, picture: StoredPicture, { shape, width }: Rendition): Sharp {
  if (shape === 'whole') return source.resize({ width, withoutEnlargement: true })
  const part = source.extract(cropOf(picture, shape))
  // A card for messengers has the size it promises, whatever the picture is.
  return shape === 'share'
    ? part.resize({ width: 1200, height: 630, fit: 'fill' })
    : part.resize({ width, withoutEnlargement: true })
}

function written(picture: Sharp, { format }: Rendition): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 52, effort: 2 })
    case 'webp':
      return picture.webp({ quality: 78 })
    case 'jpg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true })
  }
}
