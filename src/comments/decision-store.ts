import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { HouseRule, Verdict } from './comment.ts'

/** A decision that stands. */
export interface Decision {
  id: string
  commentId: string
  verdict: Verdict
  rule: HouseRule | null
  note: string
  moderatorId: string
  moderatorName: string
  /** What the comment was before: waiting for the first time, or after an appeal. */
  was: 'waiting' | 'appealed'
  at: Date
}

export interface NewDecision {
  commentId: string
  moderatorId: string
  verdict: Verdict
  rule: HouseRule | null
  note: string
  was: 'waiting' | 'appealed'
}

/**
 * Writes a decision, with how long its moderator had the comment to herself.
 * @returns its id.
 */
export async function insertDecision(within: Context, decision: NewDecision): Promise<string> {
  const id = newId()
  const now = within.clock.now()
  const before = await within.db
    .selectFrom('comment')
    .leftJoin('comment_claim as claim', join =>
      join
        .onRef('claim.comment_id', '=', 'comment.id')
        .on('claim.holder_id', '=', decision.moderatorId)
        .on('claim.expires_at', '>', now),
    )
    .select(['claim.since', 'comment.sent_at', 'comment.appealed_at'])
    .where('comment.id', '=', decision.commentId)
    .executeTakeFirstOrThrow()
  const asked = decision.was === 'appealed' ? before.appealed_at : before.sent_at
  await within.db
    .insertInto('decision')
    .values({
      id,
      comment_id: decision.commentId,
      moderator_id: decision.moderatorId,
      verdict: decision.verdict,
      rule: decision.rule,
      note: decision.note,
      was: decision.was,
      read_seconds: before.since && Math.round((now.getTime() - before.since.getTime()) / 1000),
      waited_minutes: minutesWaited(asked ?? before.sent_at, now),
      at: now,
    })
    .execute()
  return id
}

/** Minutes up to two hours, then in steps of five, from ten hours on in steps of fifteen: few lengths are counted fast. */
function minutesWaited(from: Date, until: Date): number {
  const minutes = Math.max(0, until.getTime() - from.getTime()) / 60_000
  const step = minutes < 120 ? 1 : minutes < 600 ? 5 : 15
  return Math.round(minutes / step) * step
}

/** The decisions on some comments that stand, oldest first. */
export async function listDecisions(context: Context, commentIds: readonly string[]): Promise<Decision[]> {
  if (commentIds.length === 0) return []
  return context.db
    .selectFrom('decision')
    .innerJoin('person', 'person.id', 'decision.moderator_id')
    .select([
      'decision.id',
      'decision.comment_id as commentId',
      'decision.verdict',
      'decision.rule',
      'decision.note',
      'decision.moderator_id as moderatorId',
      'person.name as moderatorName',
      'decision.was',
      'decision.at',
    ])
    .where('decision.comment_id', 'in', commentIds)
    .orderBy('decision.at')
    .orderBy('decision.id')
    .limit(2000)
    .execute()
}

/** Puts a decision among those that were taken back. */
export async function moveToUndone(within: Context, decisionId: string): Promise<void> {
  await sql`
    with undone as (delete from decision where id = ${decisionId} returning *)
    insert into undone_decision
      (id, comment_id, moderator_id, verdict, rule, note, was, read_seconds, at, undone_at)
    select id, comment_id, moderator_id, verdict, rule, note, was, read_seconds, at, ${within.clock.now()} from undone
  `.execute(within.db)
}
