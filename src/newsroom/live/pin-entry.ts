import type { ActingContext } from '../../people/index.ts'
import type { EntryNamed } from './correct-entry.ts'
import { inCoverage } from './in-coverage.ts'
import { appendEntryChange, changeEntry, lockEntry } from './live-store.ts'

/**
 * Puts an entry above all others, or back into its place.
 * @throws Refusal as inCoverage, 'live.entry_not_found', 'live.entry_deleted'.
 */
export async function pinEntry(
  context: ActingContext,
  { storyId, entryId, pinned }: EntryNamed & { pinned: boolean },
): Promise<void> {
  const act = pinned ? ('pin' as const) : ('unpin' as const)
  await inCoverage(context, { storyId, act: `${act} live entry`, whenEnded: true }, async within => {
    const entry = await lockEntry(within, { storyId, entryId })
    await changeEntry(within, entry.id, { pinned })
    await appendEntryChange(within, { entryId: entry.id, act, words: entry })
    return { id: entry.id }
  })
}
