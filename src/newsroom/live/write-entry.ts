import type { ActingContext } from '../../people/index.ts'
import { entryWordsFrom, type EntryGiven } from './entry-words.ts'
import { inCoverage } from './in-coverage.ts'
import { appendEntryChange, insertEntry } from './live-store.ts'

/**
 * Adds an entry of this moment to a live story. Readers see it at once when the story is published.
 * @throws FieldProblems; Refusal as inCoverage.
 */
export async function writeEntry(
  context: ActingContext,
  { storyId, ...given }: EntryGiven & { storyId: string },
): Promise<{ id: string }> {
  return inCoverage(context, { storyId, act: 'write live entry' }, async within => {
    const words = await entryWordsFrom(within, given)
    const id = await insertEntry(within, storyId, words)
    await appendEntryChange(within, { entryId: id, act: 'write', words })
    return { id }
  })
}
