import type { Context } from '../../platform/context.ts'

/** Notes which videos and sounds stand in the text of a revision. */
export async function insertRevisionRecordings(
  within: Context,
  revisionId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await within.db
    .insertInto('revision_recording')
    .values(ids.map(recording_id => ({ revision_id: revisionId, recording_id })))
    .execute()
}
