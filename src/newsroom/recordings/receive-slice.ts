import { mustHold } from '../../people/index.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import type { MediaContext } from '../media/media-context.ts'
import { mustBeRecording, mustFitRecording } from './read-recording.ts'
import { beginUpload, countRecordingUploads, noteSlice } from './recording-upload-store.ts'
import { lengthOfSlice, sliceKey } from './slices.ts'

// So that nobody fills the disk with files that never end.
const mostUploads = 10

export interface Slice {
  /** Chosen by the sender: a UUID. */
  uploadId: string
  /** From 0. */
  number: number
  bytes: Uint8Array
  /** Bytes of the whole file. */
  size: number
}

/**
 * Keeps one slice of a video or sound on its way, where it will stay: the file is never held whole. A slice may be sent
 * again. What the file is shows in its first slice: what is no recording is sent no further.
 * @throws Refusal 'recording.too_many_bytes', those of mustBeRecording, 'picture.upload_not_found',
 * 'picture.too_many_uploads'; FieldProblems when the slice has not the length it must have.
 */
export async function receiveSlice(context: MediaContext, slice: Slice): Promise<void> {
  mustHold(context, 'media.add')
  const { uploadId, number, bytes, size } = slice
  mustFitRecording(size, context.config.recordings)
  if (number === 0) mustBeRecording(bytes)
  if (bytes.length === 0 || bytes.length !== lengthOfSlice(size, number))
    throw new FieldProblems([{ field: 'size', problem: 'malformed' }])
  if (number === 0 && (await countRecordingUploads(context)) >= mostUploads)
    throw new Refusal('picture.too_many_uploads')
  if (!(await beginUpload(context, { id: uploadId, bytes: size })))
    throw new Refusal('picture.upload_not_found')
  await context.storage.put(sliceKey(uploadId, number), bytes)
  await noteSlice(context, { id: uploadId, number })
}
