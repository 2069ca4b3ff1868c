import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** What the newsroom says to a comment, as it stands. */
export interface NewsroomReply {
  commentId: string
  text: string
  authorId: string
  authorName: string
  at: Date
}

export async function insertReply(
  within: Context,
  reply: Pick<NewsroomReply, 'commentId' | 'text' | 'authorId'>,
): Promise<void> {
  await within.db
    .insertInto('newsroom_reply')
    .values({
      id: newId(),
      comment_id: reply.commentId,
      text: reply.text,
      author_id: reply.authorId,
      at: within.clock.now(),
      taken_back_by: null,
      taken_back_at: null,
    })
    .execute()
}

/** @returns false when none stands. */
export async function endReply(
  within: Context,
  { commentId, by }: { commentId: string; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('newsroom_reply')
    .set({ taken_back_by: by, taken_back_at: within.clock.now() })
    .where('comment_id', '=', commentId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The replies that stand to some comments, at most one each. */
export async function listReplies(context: Context, commentIds: readonly string[]): Promise<NewsroomReply[]> {
  if (commentIds.length === 0) return []
  return context.db
    .selectFrom('newsroom_reply as reply')
    .innerJoin('person', 'person.id', 'reply.author_id')
    .select([
      'reply.comment_id as commentId',
      'reply.text',
      'reply.author_id as authorId',
      'person.name as authorName',
      'reply.at',
    ])
    .where('reply.comment_id', 'in', commentIds)
    .where('reply.taken_back_at', 'is', null)
    .orderBy('reply.comment_id')
    .limit(commentIds.length)
    .execute()
}
