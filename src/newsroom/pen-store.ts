import type { Context } from '../platform/context.ts'

/** Who holds the pen of a story, until when. */
export interface Pen {
  holderId: string
  holderName: string
  expiresAt: Date
}

/** Gives the pen to somebody when it is free, already theirs, or taken over; whoever holds it then. */
export async function leasePen(
  within: Context,
  lease: { storyId: string; holderId: string; expiresAt: Date; takeOver: boolean },
): Promise<Pen | undefined> {
  const now = within.clock.now()
  await within.db
    .insertInto('story_lock')
    .values({ story_id: lease.storyId, holder_id: lease.holderId, expires_at: lease.expiresAt })
    .onConflict(conflict =>
      conflict
        .column('story_id')
        .doUpdateSet({ holder_id: lease.holderId, expires_at: lease.expiresAt })
        .where(eb =>
          eb.or([
            eb('story_lock.holder_id', '=', lease.holderId),
            eb('story_lock.expires_at', '<=', now),
            eb.val(lease.takeOver),
          ]),
        ),
    )
    .execute()
  return readPen(within, lease.storyId)
}

/** The pen of a story; undefined when nobody holds it. */
export async function readPen(context: Context, storyId: string): Promise<Pen | undefined> {
  return context.db
    .selectFrom('story_lock')
    .innerJoin('person', 'person.id', 'story_lock.holder_id')
    .select([
      'story_lock.holder_id as holderId',
      'person.name as holderName',
      'story_lock.expires_at as expiresAt',
    ])
    .where('story_lock.story_id', '=', storyId)
    .where('story_lock.expires_at', '>', context.clock.now())
    .executeTakeFirst()
}

/** Puts the pen down, when this person holds it. */
export async function deletePen(within: Context, pen: { storyId: string; holderId: string }): Promise<void> {
  await within.db
    .deleteFrom('story_lock')
    .where('story_id', '=', pen.storyId)
    .where('holder_id', '=', pen.holderId)
    .execute()
}
