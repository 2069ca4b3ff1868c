import type { Context } from '../../platform/context.ts'
import { comparisonOf, type KeptTerms, type StaleTerms } from '../kept-terms.ts'
import { readRecordingRow, termsOfRecording } from './recording-store.ts'

/** The words of videos and sounds, by which the library finds them. */
export const recordingTerms: KeptTerms = {
  of: 'recordings',

  async count(context, which) {
    const row = await stale(context, which)
      .select(eb => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  },

  async list(context, which, { after, limit }) {
    const rows = await stale(context, which)
      .select('id')
      .$if(after !== undefined, query => query.where('id', '<', after ?? ''))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  },

  async renew(context, id, which) {
    const recording = await readRecordingRow(context, id)
    if (recording === undefined) return false
    // Not when new words were written since they were read: those came with terms of their own.
    const { numUpdatedRows } = await context.db
      .updateTable('recording')
      .set(termsOfRecording(recording))
      .where('id', '=', id)
      .where('analyser', comparisonOf[which].sign, comparisonOf[which].number)
      .where('name', '=', recording.name)
      .where('credit', '=', recording.credit)
      .where('transcript', '=', recording.transcript)
      .where('file_name', '=', recording.fileName)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },
}

const stale = (context: Context, which: StaleTerms) =>
  context.db.selectFrom('recording').where('analyser', comparisonOf[which].sign, comparisonOf[which].number)
