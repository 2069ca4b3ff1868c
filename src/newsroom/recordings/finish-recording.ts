import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { newToken } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { fileNameFrom } from '../media/add-picture.ts'
import type { MediaContext } from '../media/media-context.ts'
import { forgetSlices } from './forget-slices.ts'
import { readRecording } from './read-recording.ts'
import { mustMayChangeRecording, recordRecordingChanged } from './recording-changed.ts'
import {
  columnsOfFile,
  insertRecording,
  insertRecordingVersion,
  lockRecording,
  readRecordingOfFile,
  termsOfRecording,
  updateRecording,
  type NewFile,
  type StoredRecording,
} from './recording-store.ts'
import { deleteRecordingUpload, readRecordingUpload } from './recording-upload-store.ts'
import { patchFile, slicedSource, slicesOf } from './slices.ts'

export interface FinishedRecording {
  uploadId: string
  fileName: string
  /** The recording whose place the file takes; left out, it becomes a new one. */
  replaces?: string | undefined
}

/**
 * Makes a recording of the slices of an upload, without what they say of place, time and tool. Asked twice, because the
 * first answer was lost, it is one recording. Of a file that is refused nothing is kept. What is put in the place of
 * another is seen in every story at once.
 * @throws Refusal 'picture.upload_not_found', 'picture.upload_incomplete', 'recording.is_public'; those of readRecording.
 */
export async function finishRecording(
  context: MediaContext,
  order: FinishedRecording,
): Promise<StoredRecording> {
  mustHold(context, 'media.add')
  const { uploadId, replaces } = order
  const fileName = fileNameFrom(order.fileName)
  const made = await readRecordingOfFile(context, uploadId)
  if (made !== undefined) return made
  const upload = await readRecordingUpload(context, uploadId)
  if (upload === undefined) throw new Refusal('picture.upload_not_found')
  const { bytes } = upload
  const slices = slicesOf(bytes)
  if (upload.arrived < slices) throw new Refusal('picture.upload_incomplete', { part: upload.arrived })
  if (replaces !== undefined) await mustMayChangeRecording(context, replaces)
  const found = await readOrForget(context, { fileId: uploadId, bytes, slices })
  const file = { fileId: uploadId, slices, bytes, fileName, stamp: newToken(), found }
  await inTransaction<ActingContext, void>(context, async within => {
    await (replaces === undefined ? add(within, file) : replace(within, replaces, file))
    await deleteRecordingUpload(within, uploadId)
  })
  const kept = await readRecordingOfFile(context, uploadId)
  if (kept === undefined) throw new Refusal('recording.not_found')
  return kept
}

async function readOrForget(
  context: MediaContext,
  file: { fileId: string; bytes: number; slices: number },
): Promise<NewFile['found']> {
  try {
    const { patches, ...found } = await readRecording(
      slicedSource(context.storage, file),
      context.config.recordings,
    )
    await patchFile(context.storage, file, patches)
    return found
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await forgetSlices(context, [file])
    await deleteRecordingUpload(context, file.fileId)
    throw fault
  }
}

async function add(within: ActingContext, file: NewFile): Promise<void> {
  const id = await insertRecording(within, file)
  if (id === null) return
  const detail = { name: file.fileName, kind: file.found.kind }
  await recordAct(within, { act: 'add recording', subjectKind: 'recording', subjectId: id, detail })
}

async function replace(within: ActingContext, id: string, file: NewFile): Promise<void> {
  const before = await lockRecording(within, id)
  await mustMayChangeRecording(within, id)
  // A sound is no video: the text says «watch» where it says so.
  if (before.kind !== file.found.kind) throw new Refusal('recording.other_kind')
  await insertRecordingVersion(within, before)
  const version = before.version + 1
  await updateRecording(within, id, {
    ...columnsOfFile(file),
    ...termsOfRecording({ ...before, fileName: file.fileName }),
    version,
  })
  const detail = { version }
  await recordAct(within, { act: 'replace recording', subjectKind: 'recording', subjectId: id, detail })
  await recordRecordingChanged(within, id)
}
