import type { Context } from '../platform/context.ts'

/** Takes every word of a reader out of the database; who decided what under which rule stays. */
export async function eraseWords(within: Context, commentId: string): Promise<void> {
  const { db } = within
  await db
    .updateTable('comment')
    .set(({ fn, val }) => ({
      name: '',
      text: '',
      shown_text: null,
      appeal_text: null,
      address_mac: null,
      status: 'withdrawn',
      published_at: null,
      erased_at: fn.coalesce('erased_at', val(within.clock.now())),
    }))
    .where('id', '=', commentId)
    .execute()
  await db
    .updateTable('screening')
    .set({ signals: '[]', scores: '[]' })
    .where('comment_id', '=', commentId)
    .execute()
  await db.updateTable('decision').set({ note: '' }).where('comment_id', '=', commentId).execute()
  await db.updateTable('undone_decision').set({ note: '' }).where('comment_id', '=', commentId).execute()
  await db.updateTable('second_opinion').set({ note: '' }).where('comment_id', '=', commentId).execute()
  await db.updateTable('newsroom_reply').set({ text: '' }).where('comment_id', '=', commentId).execute()
  await db.deleteFrom('comment_mask').where('comment_id', '=', commentId).execute()
  await db.deleteFrom('agreement').where('comment_id', '=', commentId).execute()
}
