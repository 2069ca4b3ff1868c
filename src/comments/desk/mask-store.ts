import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** A number that readers do not see, or did not for a while. */
export interface Mask {
  commentId: string
  start: number
  end: number
  moderatorName: string
  at: Date
  liftedByName: string | null
  liftedAt: Date | null
}

interface Place {
  commentId: string
  start: number
  end: number
  moderatorId: string
}

/** @returns false when it is masked already. */
export async function insertMask(within: Context, mask: Place): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await within.db
    .insertInto('comment_mask')
    .values({
      id: newId(),
      comment_id: mask.commentId,
      starts: mask.start,
      ends: mask.end,
      moderator_id: mask.moderatorId,
      at: within.clock.now(),
      lifted_by: null,
      lifted_at: null,
    })
    .onConflict(conflict =>
      conflict.columns(['comment_id', 'starts']).where('lifted_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** @returns false when it is not masked. */
export async function liftMask(within: Context, mask: Place): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('comment_mask')
    .set({ lifted_by: mask.moderatorId, lifted_at: within.clock.now() })
    .where('comment_id', '=', mask.commentId)
    .where('starts', '=', mask.start)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The masks of some comments, lifted ones too, oldest first. */
export async function listMasks(context: Context, commentIds: readonly string[]): Promise<Mask[]> {
  if (commentIds.length === 0) return []
  return context.db
    .selectFrom('comment_mask as mask')
    .innerJoin('person as masker', 'masker.id', 'mask.moderator_id')
    .leftJoin('person as lifter', 'lifter.id', 'mask.lifted_by')
    .select([
      'mask.comment_id as commentId',
      'mask.starts as start',
      'mask.ends as end',
      'masker.name as moderatorName',
      'mask.at',
      'lifter.name as liftedByName',
      'mask.lifted_at as liftedAt',
    ])
    .where('mask.comment_id', 'in', commentIds)
    .orderBy('mask.at')
    .orderBy('mask.id')
    .limit(1000)
    .execute()
}

/** The text of a comment as its sender wrote it. */
export async function readText(context: Context, commentId: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('comment')
    .select('text')
    .where('id', '=', commentId)
    .executeTakeFirst()
  return row?.text
}

/** What readers see; null when it is the text itself. */
export async function setShownText(
  within: Context,
  commentId: string,
  shownText: string | null,
): Promise<void> {
  await within.db.updateTable('comment').set({ shown_text: shownText }).where('id', '=', commentId).execute()
}
