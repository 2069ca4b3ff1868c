import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../platform/context.ts'
import type { EntryWords } from './live-store.ts'

/** The entry that arrived with this key, and whether it said these words then; undefined when there is none. */
export async function readSentEntry(
  context: Context,
  { storyId, sendKey, words }: { storyId: string; sendKey: string; words: EntryWords },
): Promise<{ id: string; isSame: boolean } | undefined> {
  const row = await context.db
    .selectFrom('live_entry as entry')
    .innerJoin('live_entry_change as change', join =>
      join.onRef('change.entry_id', '=', 'entry.id').on('change.act', '=', 'write'),
    )
    .select(['entry.id', 'entry.source_label', 'entry.is_key', 'entry.corrected_at'])
    .select(['change.headline', 'change.text', 'change.picture_id', 'change.picture_caption'])
    .where('entry.story_id', '=', storyId)
    .where('entry.send_key', '=', sendKey)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isCorrected = row.corrected_at !== null
  const then: EntryWords = {
    headline: row.headline,
    text: row.text,
    // The history does not keep these two: of an entry that was corrected since, they are not compared.
    sourceLabel: isCorrected ? words.sourceLabel : row.source_label,
    pictureId: row.picture_id,
    pictureCaption: row.picture_caption,
    isKey: isCorrected ? words.isKey : row.is_key,
  }
  return { id: row.id, isSame: isDeepStrictEqual(then, words) }
}
