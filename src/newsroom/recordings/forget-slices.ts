import type { MediaHolding } from '../media/media-context.ts'
import { deleteRecordingUpload, listRecordingUploadsBefore } from './recording-upload-store.ts'
import { sliceKey, slicesOf } from './slices.ts'

/** Removes files. What fails to go is only space lost, and is logged. */
export async function forgetSlices(
  { storage, log }: MediaHolding,
  files: readonly { fileId: string; slices: number }[],
): Promise<void> {
  let failed = 0
  for (const { fileId, slices } of files)
    for (let number = 0; number < slices; number++)
      await storage.delete(sliceKey(fileId, number)).catch(() => failed++)
  if (failed > 0) log.warn({ failed }, 'slices of a recording could not be removed')
}

/** Removes the slices of files that nobody finished since an instant; the row last. */
export async function forgetRecordingUploadsBefore(context: MediaHolding, instant: Date): Promise<void> {
  for (const { id, bytes } of await listRecordingUploadsBefore(context, instant)) {
    await forgetSlices(context, [{ fileId: id, slices: slicesOf(bytes) }])
    await deleteRecordingUpload(context, id)
  }
}
