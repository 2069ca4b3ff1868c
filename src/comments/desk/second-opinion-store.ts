import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** A question to the other moderators about a comment. */
export interface SecondOpinion {
  id: string
  commentId: string
  askerId: string
  askerName: string
  note: string
  at: Date
  endedAt: Date | null
  endedByName: string | null
  decisionId: string | null
}

/** @returns false when somebody has asked about it already; nothing is written then. */
export async function insertQuestion(
  within: Context,
  question: { commentId: string; askerId: string; note: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await within.db
    .insertInto('second_opinion')
    .values({
      id: newId(),
      comment_id: question.commentId,
      asker_id: question.askerId,
      note: question.note,
      at: within.clock.now(),
      ended_at: null,
      ended_by: null,
      decision_id: null,
    })
    .onConflict(conflict => conflict.column('comment_id').where('ended_at', 'is', null).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The questions about some comments, oldest first. */
export async function listQuestions(
  context: Context,
  commentIds: readonly string[],
): Promise<SecondOpinion[]> {
  if (commentIds.length === 0) return []
  return questionsWithNames(context)
    .where('asked.comment_id', 'in', commentIds)
    .orderBy('asked.at')
    .orderBy('asked.id')
    .limit(1000)
    .execute()
}

/** Those of them that nobody has answered. */
export async function listOpenQuestions(
  context: Context,
  commentIds: readonly string[],
): Promise<SecondOpinion[]> {
  return (await listQuestions(context, commentIds)).filter(({ endedAt }) => endedAt === null)
}

/** Ends the open question about a comment, when there is one. */
export async function endQuestion(
  within: Context,
  commentId: string,
  { by, decisionId }: { by: string; decisionId: string | null },
): Promise<void> {
  await within.db
    .updateTable('second_opinion')
    .set({ ended_at: within.clock.now(), ended_by: by, decision_id: decisionId })
    .where('comment_id', '=', commentId)
    .where('ended_at', 'is', null)
    .execute()
}

/** The question that a decision ended is open again. */
export async function reopenQuestion(within: Context, decisionId: string): Promise<void> {
  await within.db
    .updateTable('second_opinion')
    .set({ ended_at: null, ended_by: null, decision_id: null })
    .where('decision_id', '=', decisionId)
    .execute()
}

const questionsWithNames = (context: Context) =>
  context.db
    .selectFrom('second_opinion as asked')
    .innerJoin('person as asker', 'asker.id', 'asked.asker_id')
    .leftJoin('person as ender', 'ender.id', 'asked.ended_by')
    .select([
      'asked.id',
      'asked.comment_id as commentId',
      'asked.asker_id as askerId',
      'asker.name as askerName',
      'asked.note',
      'asked.at',
      'asked.ended_at as endedAt',
      'ender.name as endedByName',
      'asked.decision_id as decisionId',
    ])
