import type { Context } from '../../platform/context.ts'

/** Who is reading a comment now. */
export interface Claim {
  commentId: string
  holderId: string
  holderName: string
  expiresAt: Date
}

/**
 * Gives a comment to somebody when it is free or already theirs, and lets go of what they had.
 * @returns whether it changed hands.
 */
export async function leaseClaim(
  within: Context,
  lease: { commentId: string; holderId: string; expiresAt: Date },
): Promise<boolean> {
  const now = within.clock.now()
  const before = await readClaim(within, lease.commentId)
  if (before !== undefined && before.holderId !== lease.holderId) return false
  await within.db
    .deleteFrom('comment_claim')
    .where(eb =>
      eb.or([
        eb.and([eb('holder_id', '=', lease.holderId), eb('comment_id', '<>', lease.commentId)]),
        eb.and([eb('comment_id', '=', lease.commentId), eb('expires_at', '<=', now)]),
      ]),
    )
    .execute()
  await within.db
    .insertInto('comment_claim')
    .values({
      comment_id: lease.commentId,
      holder_id: lease.holderId,
      since: now,
      expires_at: lease.expiresAt,
    })
    .onConflict(conflict => conflict.column('comment_id').doUpdateSet({ expires_at: lease.expiresAt }))
    .execute()
  return before === undefined
}

export async function readClaim(context: Context, commentId: string): Promise<Claim | undefined> {
  return (await listClaims(context, [commentId]))[0]
}

/** The claims on some comments that have not lapsed. */
export async function listClaims(context: Context, commentIds: readonly string[]): Promise<Claim[]> {
  if (commentIds.length === 0) return []
  return claimsWithNames(context).where('claim.comment_id', 'in', commentIds).limit(1000).execute()
}

/** Everybody who is reading a comment now; at most 100. */
export async function listHolders(context: Context): Promise<{ id: string; name: string }[]> {
  const rows = await claimsWithNames(context).orderBy('person.name').orderBy('person.id').limit(100).execute()
  return rows.map(({ holderId, holderName }) => ({ id: holderId, name: holderName }))
}

/** @returns whether there was one. */
export async function deleteClaim(
  within: Context,
  claim: { commentId: string; holderId: string },
): Promise<boolean> {
  const { numDeletedRows } = await within.db
    .deleteFrom('comment_claim')
    .where('comment_id', '=', claim.commentId)
    .where('holder_id', '=', claim.holderId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Whoever has it: what is decided on is nobody's any more. */
export async function deleteClaimOn(within: Context, commentId: string): Promise<void> {
  await within.db.deleteFrom('comment_claim').where('comment_id', '=', commentId).execute()
}

const claimsWithNames = (context: Context) =>
  context.db
    .selectFrom('comment_claim as claim')
    .innerJoin('person', 'person.id', 'claim.holder_id')
    .select([
      'claim.comment_id as commentId',
      'claim.holder_id as holderId',
      'person.name as holderName',
      'claim.expires_at as expiresAt',
    ])
    .where('claim.expires_at', '>', context.clock.now())
