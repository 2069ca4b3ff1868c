import type { MediaHolding } from './media-context.ts'
import { isPicturePublic, readPicture } from './picture-store.ts'
import { readRendition } from './read-rendition.ts'

/** The crop of a picture for cards of messengers, 1200 by 630; undefined when readers may not see it or it is gone. */
export async function readShareCrop(context: MediaHolding, pictureId: string): Promise<Buffer | undefined> {
  const [picture, isPublic] = await Promise.all([
    readPicture(context, pictureId),
    isPicturePublic(context, pictureId),
  ])
  if (picture === undefined || !isPublic) return undefined
  return readRendition(context, picture, { shape: 'share', width: 1200, format: 'jpg' })
}
