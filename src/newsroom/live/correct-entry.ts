import { isDeepStrictEqual } from 'node:util'
import type { ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lineFrom } from '../revision-content.ts'
import { entryWordsFrom, type EntryGiven } from './entry-words.ts'
import { inCoverage } from './in-coverage.ts'
import { appendEntryChange, changeEntry, lockEntry } from './live-store.ts'

export interface EntryNamed {
  storyId: string
  entryId: string
}

export interface CorrectionOrder extends EntryGiven, EntryNamed {
  note: string
  /** When the entry as it was read was corrected last; null: never. Left out, whatever it says is written over. */
  basedOn?: Date | null
}

/**
 * Writes an entry anew; readers are told that it was corrected, when and why, and what it said before is kept. The same
 * correction sent twice is one: its answer may be lost on the way.
 * @throws FieldProblems; Refusal as inCoverage, 'live.entry_not_found', 'live.entry_deleted',
 * 'live.entry_changed_since_read'.
 */
export async function correctEntry(
  context: ActingContext,
  { storyId, entryId, note: given, basedOn, ...rest }: CorrectionOrder,
): Promise<void> {
  const order = { storyId, act: 'correct live entry', whenEnded: true }
  await inCoverage(context, order, async within => {
    const note = lineFrom('note', given, 500)
    const words = await entryWordsFrom(within, rest)
    const { id, correctionNote, correctedAt, ...said } = await lockEntry(within, { storyId, entryId })
    if (correctionNote === note && isDeepStrictEqual(said, words)) return { id, isUnchanged: true }
    if (basedOn !== undefined && basedOn?.getTime() !== correctedAt?.getTime())
      throw new Refusal('live.entry_changed_since_read')
    await changeEntry(within, id, { words, correctionNote: note })
    await appendEntryChange(within, { entryId: id, act: 'correct', words, note })
    return { id }
  })
}
