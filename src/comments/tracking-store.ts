import type { Context } from '../platform/context.ts'
import type { TrackedComment } from './comment.ts'

/** A comment with its story and last decision, by the hash of its token. */
export async function readTrackedBy(
  context: Context,
  tokenHash: string,
): Promise<TrackedComment | undefined> {
  const row = await context.db
    .selectFrom('comment')
    .innerJoin('story', 'story.id', 'comment.story_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('decision')
          .select(['decision.rule', 'decision.note', 'decision.at'])
          .whereRef('decision.comment_id', '=', 'comment.id')
          .orderBy('decision.at', 'desc')
          .orderBy('decision.id', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select([
      'comment.id',
      'comment.status',
      'comment.name',
      'comment.text',
      'comment.sent_at',
      'comment.appeal_text',
      'comment.appealed_at',
      'last.rule',
      'last.note',
      'last.at as decided_at',
      'story.code',
      'story.slug',
      'story.edition',
      'revision.headline',
    ])
    .where('comment.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    status: row.status,
    name: row.name,
    text: row.text,
    sentAt: row.sent_at,
    decidedAt: row.decided_at,
    rule: row.status === 'published' ? null : row.rule,
    note: row.note ?? '',
    mayAppeal: row.status === 'refused' && row.appealed_at === null,
    appeal:
      row.appeal_text === null || row.appealed_at === null
        ? null
        : { text: row.appeal_text, at: row.appealed_at },
    story: { code: Number(row.code), slug: row.slug, edition: row.edition, headline: row.headline },
  }
}
