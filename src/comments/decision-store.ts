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
  const claim = await within.db
    .selectFrom('comment_claim')
    .select('since')
    .where('comment_id', '=', decision.commentId)
    .where('holder_id', '=', decision.moderatorId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
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
      read_seconds: claim === undefined ? null : (now.getTime() - claim.since.getTime()) / 1000,
      at: now,
    })
    .execute()
  return id
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
