import type { ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustSee } from '../lock-story-for.ts'
import { sectionOfStory } from '../section-store.ts'
import type { EntryNamed } from './correct-entry.ts'
import { listEntryChanges, type EntryChanged } from './entry-history-store.ts'

/**
 * What an entry said from its first words on, also one that was taken back; for the desk alone.
 * @throws Refusal 'story.not_found', 'live.entry_not_found'.
 */
export async function readEntryHistory(context: ActingContext, named: EntryNamed): Promise<EntryChanged[]> {
  mustSee(context, await sectionOfStory(context, named.storyId))
  const changes = await listEntryChanges(context, named)
  if (changes.length === 0) throw new Refusal('live.entry_not_found')
  return changes
}
