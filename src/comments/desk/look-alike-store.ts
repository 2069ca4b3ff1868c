import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { mostAtOnce } from './moderation.ts'

/** A comment that says the same as another one. */
export interface LookAlike {
  id: string
  name: string
  text: string
  headline: string
  sentAt: Date
}

/** The comments that wait and say the same, this one too, oldest first; at most as many as are decided at once. */
export async function listLookAlikes(context: Context, commentId: string): Promise<LookAlike[]> {
  const { rows } = await sql<LookAlike>`
    select comment.id, comment.name, comment.text, revision.headline, comment.sent_at as "sentAt"
    from comment
    join story on story.id = comment.story_id
    join story_revision as revision on revision.id = story.published_revision_id
    where comment.look_alike_group = (select look_alike_group from comment where id = ${commentId})
      and comment.status = 'waiting'
    order by comment.sent_at, comment.id
    limit ${mostAtOnce}
  `.execute(context.db)
  return rows
}

/** Of each of some comments: how many others wait that say the same, and how such ones were decided before. */
export interface AlikeFigures {
  commentId: string
  waiting: number
  published: number
  refused: number
}

export async function countLookAlikes(
  context: Context,
  commentIds: readonly string[],
): Promise<AlikeFigures[]> {
  const { rows } = await sql<Record<'commentId' | 'waiting' | 'published' | 'refused', string>>`
    select comment.id as "commentId",
      count(*) filter (where other.status = 'waiting') as waiting,
      count(*) filter (where other.status = 'published') as published,
      count(*) filter (where other.status in ('refused', 'appealed')) as refused
    from comment
    join comment as other on other.look_alike_group = comment.look_alike_group and other.id <> comment.id
    where comment.id = any(${[...commentIds]}::uuid[])
    group by comment.id
    order by comment.id
    limit 1000
  `.execute(context.db)
  return rows.map(({ commentId, waiting, published, refused }) => ({
    commentId,
    waiting: Number(waiting),
    published: Number(published),
    refused: Number(refused),
  }))
}
