import type { Context } from '../platform/context.ts'
import type { CommentStatus } from './comment.ts'
import type { Signal } from './screening/signal.ts'

/** A comment as the moderation queue shows it. */
export interface QueuedComment {
  id: string
  status: CommentStatus
  name: string
  text: string
  appealText: string | null
  sentAt: Date
  urgency: number
  signals: readonly Signal[]
  story: { id: string; code: number; slug: string; edition: 'fa' | 'en'; headline: string; lead: string }
}

const pageLength = 50

/**
 * Comments of a status: what waits, most urgent first and then oldest first; what is decided, newest first.
 * At most 50 after the given number.
 */
export async function listQueue(
  context: Context,
  status: CommentStatus,
  skip: number,
): Promise<QueuedComment[]> {
  const waits = status === 'waiting' || status === 'appealed'
  const rows = await commentsWithStories(context)
    .where('comment.status', '=', status)
    .$if(waits, query => query.orderBy('last.urgency', order => order.desc().nullsLast()))
    .orderBy('comment.sent_at', waits ? 'asc' : 'desc')
    .orderBy('comment.id')
    .limit(pageLength)
    .offset(skip)
    .execute()
  return rows.map(queuedOf)
}

export async function readQueued(context: Context, id: string): Promise<QueuedComment | undefined> {
  const row = await commentsWithStories(context).where('comment.id', '=', id).executeTakeFirst()
  return row && queuedOf(row)
}

/** How many comments are in each status. */
export async function countByStatus(context: Context): Promise<{ status: CommentStatus; count: number }[]> {
  const rows = await context.db
    .selectFrom('comment')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .groupBy('status')
    .orderBy('status')
    .limit(10)
    .execute()
  return rows.map(({ status, count }) => ({ status, count: Number(count) }))
}

type Row = Awaited<ReturnType<ReturnType<typeof commentsWithStories>['executeTakeFirstOrThrow']>>

const commentsWithStories = (context: Context) =>
  context.db
    .selectFrom('comment')
    .innerJoin('story', 'story.id', 'comment.story_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('screening')
          .select(['screening.signals', 'screening.urgency'])
          .whereRef('screening.comment_id', '=', 'comment.id')
          .orderBy('screening.at', 'desc')
          .orderBy('screening.id', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select([
      'comment.id',
      'comment.status',
      'comment.name',
      'comment.text',
      'comment.appeal_text',
      'comment.sent_at',
      'last.signals',
      'last.urgency',
      'story.id as story_id',
      'story.code',
      'story.slug',
      'story.edition',
      'revision.headline',
      'revision.lead',
    ])

function queuedOf(row: Row): QueuedComment {
  return {
    id: row.id,
    status: row.status,
    name: row.name,
    text: row.text,
    appealText: row.appeal_text,
    sentAt: row.sent_at,
    urgency: row.urgency ?? 0,
    signals: row.signals ?? [],
    story: {
      id: row.story_id,
      code: Number(row.code),
      slug: row.slug,
      edition: row.edition,
      headline: row.headline,
      lead: row.lead,
    },
  }
}
