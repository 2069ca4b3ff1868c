import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { insertPicture } from './picture-store.ts'
import type { MediaContext } from './media-context.ts'
import { originalKey } from './media-context.ts'
import { optionalLineFrom } from './revision-content.ts'
import { readPictureFile } from './picture-file.ts'
import type { Picture } from './public-story.ts'

export interface PictureOrder {
  bytes: Uint8Array
  /** What is to be seen, for those who cannot see it. */
  alt: string
  credit: string
}

/**
 * Keeps a picture: one original of at most 2400 px without its hidden notes (place, camera), under the hash of its
 * bytes. What it shows and who made it may be said later (describePicture), but before it is published.
 * @throws FieldProblems; Refusal 'picture.not_readable', 'picture.too_large'.
 */
export async function addPicture(context: MediaContext, order: PictureOrder): Promise<Picture> {
  mustHold(context, 'media.add')
  const alt = optionalLineFrom('alt', order.alt)
  const credit = optionalLineFrom('credit', order.credit, 200)
  const { file, ...found } = await readPictureFile(order.bytes)
  // The file first: a file without a row harms nobody, a row without a file is a broken picture.
  await context.storage.put(originalKey(found), file)
  return inTransaction<ActingContext, Picture>(context, within =>
    insertPicture(within, { ...found, bytes: file.length, alt, credit }),
  )
}
