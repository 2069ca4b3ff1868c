import sharp from 'sharp'
import { originalKey, renditionKey, type MediaHolding } from './media-context.ts'
import { readPicture, type StoredPicture } from './picture-store.ts'

/** The widths in which pictures are served; a page names one that fits. */
export const renditionWidths = [320, 640, 960, 1280] as const
export type RenditionWidth = (typeof renditionWidths)[number]

/**
 * A picture as WebP in one of the widths (never wider than its original); made when it is first asked for, then kept.
 * However many ask at once, it is made once. undefined when there is no such picture.
 */
export async function readRendition(
  context: MediaHolding,
  id: string,
  width: RenditionWidth,
): Promise<Buffer | undefined> {
  const picture = await readPicture(context, id)
  if (picture === undefined) return undefined
  return (await context.storage.get(renditionKey(picture, width))) ?? makeOnce(context, picture, width)
}

const running = new Map<string, Promise<Buffer | undefined>>()

function makeOnce(
  context: MediaHolding,
  picture: StoredPicture,
  width: RenditionWidth,
): Promise<Buffer | undefined> {
  const key = renditionKey(picture, width)
  const joined = running.get(key)
  if (joined) return joined
  const made = make(context, picture, width).finally(() => running.delete(key))
  running.set(key, made)
  return made
}

async function make(
  { storage }: MediaHolding,
  picture: StoredPicture,
  width: RenditionWidth,
): Promise<Buffer | undefined> {
  const original = await storage.get(originalKey(picture))
  if (original === undefined) return undefined
  const bytes = await sharp(original)
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer()
  await storage.put(renditionKey(picture, width), bytes)
  return bytes
}
