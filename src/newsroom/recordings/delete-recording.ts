import { mustHold, recordAct } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { MediaContext } from '../media/media-context.ts'
import { forgetSlices } from './forget-slices.ts'
import { deleteRecordingRow, listFormerFiles, lockRecording } from './recording-store.ts'
import { isRecordingUsed } from './recording-use-store.ts'

/**
 * Takes a recording out of the library with all its files. Only one that no revision names, also no old one.
 * @throws Refusal 'recording.not_found', 'recording.in_use'.
 */
export async function deleteRecording(context: MediaContext, { id }: { id: string }): Promise<void> {
  mustHold(context, 'media.add')
  const files = await inTransaction(context, async within => {
    const recording = await lockRecording(within, id)
    if (await isRecordingUsed(within, id)) throw new Refusal('recording.in_use')
    const former = await listFormerFiles(within, id)
    await deleteRecordingRow(within, id)
    const detail = { name: recording.fileName }
    await recordAct(within, { act: 'delete recording', subjectKind: 'recording', subjectId: id, detail })
    return [...former, recording]
  })
  await forgetSlices(context, files)
}
