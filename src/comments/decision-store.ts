import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { HouseRule, Verdict } from './comment.ts'

export interface Decision {
  verdict: Verdict
  rule: HouseRule | null
  note: string
  moderatorId: string
  moderatorName: string
  at: Date
}

export async function insertDecision(
  within: Context,
  decision: {
    commentId: string
    moderatorId: string
    verdict: Verdict
    rule: HouseRule | null
    note: string
  },
): Promise<void> {
  await within.db
    .insertInto('decision')
    .values({
      id: newId(),
      comment_id: decision.commentId,
      moderator_id: decision.moderatorId,
      verdict: decision.verdict,
      rule: decision.rule,
      note: decision.note,
      at: within.clock.now(),
    })
    .execute()
}

/** The decisions on some comments, oldest first. */
export async function listDecisions(
  context: Context,
  commentIds: readonly string[],
): Promise<(Decision & { commentId: string })[]> {
  if (commentIds.length === 0) return []
  return context.db
    .selectFrom('decision')
    .innerJoin('person', 'person.id', 'decision.moderator_id')
    .select([
      'decision.comment_id as commentId',
      'decision.verdict',
      'decision.rule',
      'decision.note',
      'decision.moderator_id as moderatorId',
      'person.name as moderatorName',
      'decision.at',
    ])
    .where('decision.comment_id', 'in', commentIds)
    .orderBy('decision.at')
    .orderBy('decision.id')
    .limit(1000)
    .execute()
}
