import type { Context } from '../../platform/context.ts'
import type { Passage } from './passage.ts'

export async function insertPassages(
  within: Context,
  answerId: string,
  passages: readonly Passage[],
): Promise<void> {
  if (passages.length === 0) return
  await within.db
    .insertInto('release_passage')
    .values(passages.map((passage, at) => ({ ...passage, answer_id: answerId, number: at + 1 })))
    .execute()
}

/** The passages of these answers, in their order; at most 500. */
export async function listPassages(
  context: Context,
  answerIds: readonly string[],
): Promise<(Passage & { answerId: string; number: number })[]> {
  if (answerIds.length === 0) return []
  return context.db
    .selectFrom('release_passage')
    .select(['answer_id as answerId', 'number', 'part', 'block', 'quote', 'note'])
    .where('answer_id', 'in', [...answerIds])
    .orderBy('answer_id')
    .orderBy('number')
    .limit(500)
    .execute()
}
