import { mustHold } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { addPicture } from './add-picture.ts'
import { forgetUpload } from './forget-uploads.ts'
import { partKey, type MediaContext } from './media-context.ts'
import { readPicture, readPictureOfUpload, type StoredPicture } from './picture-store.ts'
import { replacePicture } from './replace-picture.ts'
import { readUpload, type Upload } from './upload-store.ts'

export interface FinishedUpload {
  uploadId: string
  /** How many parts were sent. */
  parts: number
  fileName: string
  /** The picture whose place the file takes; left out, it becomes a new one. */
  replaces?: string | undefined
}

/**
 * Makes a picture of the parts of an upload. Asked twice, because the first answer was lost, it is one picture. Of a
 * file that is refused nothing is kept.
 * @throws Refusal 'picture.upload_not_found', 'picture.upload_incomplete'; those of addPicture and replacePicture.
 */
export async function finishUpload(context: MediaContext, order: FinishedUpload): Promise<StoredPicture> {
  mustHold(context, 'media.add')
  const made = await readPictureOfUpload(context, order.uploadId)
  if (made !== undefined) return made
  const upload = await readUpload(context, order.uploadId)
  if (upload === undefined) throw new Refusal('picture.upload_not_found')
  const bytes = await joined(context, upload, order.parts)
  try {
    return await become(context, order, bytes)
  } finally {
    await forgetUpload(context, upload)
  }
}

async function joined({ storage }: MediaContext, upload: Upload, parts: number): Promise<Buffer> {
  if (upload.parts !== parts) throw new Refusal('picture.upload_incomplete', { part: upload.parts })
  const found: Buffer[] = []
  for (let number = 0; number < parts; number++) {
    const part = await storage.get(partKey(upload.id, number))
    if (part === undefined) throw new Refusal('picture.upload_incomplete', { part: number })
    found.push(part)
  }
  return Buffer.concat(found)
}

async function become(
  context: MediaContext,
  { uploadId, fileName, replaces }: FinishedUpload,
  bytes: Buffer,
): Promise<StoredPicture> {
  if (replaces === undefined) return addPicture(context, { bytes, fileName, uploadId })
  await replacePicture(context, { id: replaces, bytes, fileName, uploadId })
  const picture = await readPicture(context, replaces)
  if (picture === undefined) throw new Refusal('picture.not_found')
  return picture
}
