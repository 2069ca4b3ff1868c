import { partKey, type MediaHolding } from './media-context.ts'
import { deleteUpload, listUploadsBefore, type Upload } from './upload-store.ts'

/** Removes the parts of files that nobody finished since an instant. */
export async function forgetUploadsBefore(context: MediaHolding, instant: Date): Promise<void> {
  for (const upload of await listUploadsBefore(context, instant)) await forgetUpload(context, upload)
}

/** Removes the parts of one upload; the row last, so that what could not be removed is tried again another day. */
export async function forgetUpload(context: MediaHolding, { id, parts }: Upload): Promise<void> {
  for (let number = 0; number < parts; number++) await context.storage.delete(partKey(id, number))
  await deleteUpload(context, id)
}
