import { mustHold } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { partKey, type MediaContext } from './media-context.ts'
import { mostBytes, mustBeAccepted, mustFit } from './picture-file.ts'
import { countUploads, notePart } from './upload-store.ts'

/** The size of a part; only the last one may be smaller. */
export const partBytes = 512 * 1024
const mostParts = mostBytes / partBytes
// So that nobody fills the disk with files that never end.
const mostUploads = 100

export interface Part {
  /** Chosen by the sender: a UUID. */
  uploadId: string
  /** From 0. */
  number: number
  bytes: Uint8Array
  /** Bytes of the whole file, so that one that is too large is refused before it is sent. */
  size?: number | undefined
}

/**
 * Keeps one part of a file on its way; a part may be sent again. After a lost connection the sender goes on with the
 * first part that was not answered. What the file is shows in its first part: what is no picture is sent no further.
 * @throws Refusal 'picture.too_many_bytes', those of mustBeAccepted, 'picture.upload_not_found', 'picture.too_many_uploads'.
 */
export async function receivePart(context: MediaContext, part: Part): Promise<void> {
  mustHold(context, 'media.add')
  const { uploadId, number, bytes } = part
  mustFit(part.size ?? 0)
  if (number >= mostParts) mustFit((number + 1) * partBytes)
  if (bytes.length > partBytes) throw new Refusal('request.too_large')
  if (number === 0) mustBeAccepted(bytes)
  if (number === 0 && (await countUploads(context)) >= mostUploads)
    throw new Refusal('picture.too_many_uploads')
  if (!(await notePart(context, { uploadId, number }))) throw new Refusal('picture.upload_not_found')
  await context.storage.put(partKey(uploadId, number), bytes)
}
