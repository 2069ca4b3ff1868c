import type { ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { entryWordsFrom, type EntryGiven } from './entry-words.ts'
import { inCoverage, mustGoOn } from './in-coverage.ts'
import { appendEntryChange, insertEntry } from './live-store.ts'
import { readSentEntry } from './sent-entry-store.ts'

interface EntryOrder extends EntryGiven {
  storyId: string
  /** Made by the sender for this entry; the same key sent twice is one entry. */
  sendKey?: string | null | undefined
}

/**
 * Adds an entry of this moment to a live story. Readers see it at once when the story is published. Sent again because
 * its answer was lost, it is the same entry, also when the coverage has ended meanwhile.
 * @throws FieldProblems; Refusal as inCoverage, 'live.entry_sent' for other words under a key that has arrived: they would
 * be lost unseen.
 */
export async function writeEntry(
  context: ActingContext,
  { storyId, sendKey = null, ...given }: EntryOrder,
): Promise<{ id: string }> {
  const order = { storyId, act: 'write live entry', whenEnded: true }
  const { id } = await inCoverage(context, order, async within => {
    const words = await entryWordsFrom(within, given)
    const sent = sendKey === null ? undefined : await readSentEntry(within, { storyId, sendKey, words })
    if (sent?.isSame === false) throw new Refusal('live.entry_sent')
    if (sent !== undefined) return { id: sent.id, isUnchanged: true }
    await mustGoOn(within, storyId)
    const id = await insertEntry(within, { storyId, sendKey, words })
    await appendEntryChange(within, { entryId: id, act: 'write', words })
    return { id }
  })
  return { id }
}
