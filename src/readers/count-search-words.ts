import { inTransaction, type Context } from '../platform/context.ts'
import { indexStory } from './index-story.ts'
import { addCounts, listWordless, takeChanges, type WordCount } from './search-word-store.ts'

const changesAtOnce = 500
/** So that the other jobs get their turn. */
const mostRounds = 20
const wordlessARun = 500

/**
 * Counts what stories began and ceased to say since the last run, and tells the words of some stories from before there
 * was a vocabulary.
 */
export async function countSearchWords(context: Context): Promise<void> {
  for (const storyId of await listWordless(context, wordlessARun))
    await inTransaction(context, within => indexStory(within, storyId))
  for (let round = 0; round < mostRounds; round++) if ((await countSome(context)) < changesAtOnce) return
}

function countSome(context: Context): Promise<number> {
  return inTransaction(context, async within => {
    const changes = await takeChanges(within, changesAtOnce)
    const counts = new Map<string, WordCount>()
    for (const { edition, terms, shown, step } of changes)
      terms.forEach((term, place) => {
        const key = `${edition} ${term}`
        const known = counts.get(key) ?? { edition, term, shown: '', stories: 0 }
        counts.set(key, { ...known, shown: shown[place] ?? known.shown, stories: known.stories + step })
      })
    // In one order for all: two that count at the same time wait for each other instead of blocking each other.
    const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
    await addCounts(within, sorted)
    return changes.length
  })
}
