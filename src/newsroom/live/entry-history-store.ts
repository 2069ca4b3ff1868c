import type { Context } from '../../platform/context.ts'
import type { EntryAct } from './live.ts'

/** What an entry said after an act, who did it and why. */
export interface EntryChanged {
  id: string
  act: EntryAct
  headline: string
  text: string
  picture: { id: string; stamp: string; alt: string } | null
  pictureCaption: string
  actorName: string | null
  note: string
  at: Date
}

/** What happened to an entry of a story, the earliest first; at most 200 acts. */
export async function listEntryChanges(
  context: Context,
  { storyId, entryId }: { storyId: string; entryId: string },
): Promise<EntryChanged[]> {
  const rows = await context.db
    .selectFrom('live_entry_change as change')
    .innerJoin('live_entry as entry', 'entry.id', 'change.entry_id')
    .leftJoin('media', 'media.id', 'change.picture_id')
    .leftJoin('person', 'person.id', 'change.actor_id')
    .select(['change.id', 'change.act', 'change.headline', 'change.text', 'change.note', 'change.at'])
    .select(['change.picture_caption as pictureCaption', 'media.id as pictureId', 'media.stamp', 'media.alt'])
    .select('person.name as actorName')
    .where('change.entry_id', '=', entryId)
    .where('entry.story_id', '=', storyId)
    .orderBy('change.at')
    .orderBy('change.id')
    .limit(200)
    .execute()
  return rows.map(({ pictureId, stamp, alt, ...row }) => ({
    ...row,
    picture: pictureId === null ? null : { id: pictureId, stamp: stamp ?? '', alt: alt ?? '' },
  }))
}
