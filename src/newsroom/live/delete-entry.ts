import type { ActingContext } from '../../people/index.ts'
import { lineFrom } from '../revision-content.ts'
import type { EntryNamed } from './correct-entry.ts'
import { inCoverage } from './in-coverage.ts'
import { appendEntryChange, changeEntry, lockEntry } from './live-store.ts'

/**
 * Takes an entry back for good; in its place stands why, and the desk keeps what it said.
 * @throws FieldProblems without a note; Refusal as inCoverage, 'live.entry_not_found', 'live.entry_deleted'.
 */
export async function deleteEntry(
  context: ActingContext,
  { storyId, entryId, note: given }: EntryNamed & { note: string },
): Promise<void> {
  const order = { storyId, act: 'delete live entry', whenEnded: true }
  await inCoverage(context, order, async within => {
    const note = lineFrom('note', given, 500)
    const entry = await lockEntry(within, { storyId, entryId })
    await changeEntry(within, entry.id, { deletionNote: note })
    await appendEntryChange(within, { entryId: entry.id, act: 'delete', words: entry, note })
    return { id: entry.id }
  })
}
