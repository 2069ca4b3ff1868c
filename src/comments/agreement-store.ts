import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'

export interface AgreementCount {
  agree: number
  disagree: number
}

/** Puts down what a reader thinks of a comment, in place of what the same reader thought before. */
export async function putAgreement(
  within: Context,
  { commentId, readerKey, agrees }: { commentId: string; readerKey: string; agrees: boolean },
): Promise<void> {
  const at = within.clock.now()
  await within.db
    .insertInto('agreement')
    .values({ comment_id: commentId, reader_key: readerKey, agrees, at })
    .onConflict(conflict => conflict.columns(['comment_id', 'reader_key']).doUpdateSet({ agrees, at }))
    .execute()
}

/** Counts anew; the comment is locked by the caller, so no agreement is counted without the one before. */
export async function countAgreements(within: Context, commentId: string): Promise<AgreementCount> {
  const { rows } = await sql<AgreementCount>`
    update comment set agree = counted.agree, disagree = counted.disagree
    from (
      select (count(*) filter (where agrees))::integer as agree, (count(*) filter (where not agrees))::integer as disagree
      from agreement where comment_id = ${commentId}
    ) counted
    where comment.id = ${commentId}
    returning comment.agree, comment.disagree
  `.execute(within.db)
  return rows[0] ?? { agree: 0, disagree: 0 }
}
