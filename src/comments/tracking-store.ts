import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import type { TrackedComment } from './comment.ts'
import { listDecisions } from './decision-store.ts'
import { listReplies } from './desk/newsroom-reply-store.ts'

/** A comment with its story and its decisions, by the hash of its token. */
export async function readTrackedBy(
  context: Context,
  tokenHash: string,
): Promise<TrackedComment | undefined> {
  const row = await readRow(context, tokenHash)
  if (row === undefined) return undefined
  const [decisions, ahead, replies] = await Promise.all([
    listDecisions(context, [row.id]),
    row.status === 'waiting' ? countAhead(context, row.sentAt) : 0,
    row.status === 'published' ? listReplies(context, [row.id]) : [],
  ])
  const last = decisions.at(-1)
  const { code, slug, edition, headline, appeal_text, appealed_at, shown_text, ...comment } = row
  return {
    ...comment,
    isMasked: shown_text !== null,
    ahead,
    decisions: decisions.map(({ verdict, rule, note, at }) => ({ verdict, rule, note, at })),
    decidedAt: last?.at ?? null,
    rule: last?.rule ?? null,
    note: last?.note ?? '',
    mayAppeal: row.status === 'refused' && appealed_at === null,
    appeal: appealed_at === null ? null : { text: appeal_text ?? '', at: appealed_at },
    reply: replies.map(({ text, at }) => ({ text, at })).at(0) ?? null,
    story: { code: Number(code), slug, edition, headline },
  }
}

const readRow = (context: Context, tokenHash: string) =>
  context.db
    .selectFrom('comment')
    .innerJoin('story', 'story.id', 'comment.story_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .select([
      'comment.id',
      'comment.status',
      'comment.name',
      'comment.text',
      'comment.shown_text',
      'comment.sent_at as sentAt',
      'comment.erased_at as erasedAt',
      'comment.appeal_text',
      'comment.appealed_at',
      'comment.agree',
      'comment.disagree',
      'story.code',
      'story.slug',
      'story.edition',
      'revision.headline',
    ])
    .where('comment.token_hash', '=', tokenHash)
    .executeTakeFirst()

/** How many wait that were sent before an instant. */
async function countAhead(context: Context, sentAt: Date): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from comment where status = 'waiting' and sent_at < ${sentAt}
  `.execute(context.db)
  return Number(rows[0]?.count ?? 0)
}
