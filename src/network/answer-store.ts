import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { AnsweredStatus } from './release.ts'

export interface Answer {
  id: string
  verdict: AnsweredStatus
  /** Why it was declined. */
  reason: string | null
  note: string
  revisionId: string
  actorName: string
  at: Date
}

export interface NewAnswer {
  releaseId: string
  revisionId: string
  verdict: AnsweredStatus
  reason: string | null
  note: string
  actorId: string
}

/** @returns its id. */
export async function insertAnswer(within: Context, answer: NewAnswer): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('release_answer')
    .values({
      id,
      release_id: answer.releaseId,
      revision_id: answer.revisionId,
      verdict: answer.verdict,
      reason: answer.reason,
      note: answer.note,
      actor_id: answer.actorId,
      at: within.clock.now(),
    })
    .execute()
  return id
}

/** What happened to a release, oldest first; at most 500. */
export async function listAnswers(context: Context, releaseId: string): Promise<Answer[]> {
  return context.db
    .selectFrom('release_answer as answer')
    .innerJoin('person', 'person.id', 'answer.actor_id')
    .select([
      'answer.id',
      'answer.verdict',
      'answer.reason',
      'answer.note',
      'answer.revision_id as revisionId',
      'person.name as actorName',
      'answer.at',
    ])
    .where('answer.release_id', '=', releaseId)
    .orderBy('answer.at')
    .orderBy('answer.id')
    .limit(500)
    .execute()
}
