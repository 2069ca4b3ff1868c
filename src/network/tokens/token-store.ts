import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** A token as it is listed: never the token itself. */
export interface TokenLine {
  id: string
  name: string
  officerName: string
  createdAt: Date
  lastUsedAt: Date | null
}

export async function insertToken(
  within: Context,
  token: { officeId: string; officerId: string; name: string; tokenHash: string },
): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('office_token')
    .values({
      id,
      office_id: token.officeId,
      officer_id: token.officerId,
      name: token.name,
      token_hash: token.tokenHash,
      created_at: within.clock.now(),
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
  return id
}

/** The tokens of an office that are in force, the latest first; at most 100. */
export async function listTokens(context: Context, officeId: string): Promise<TokenLine[]> {
  return inForce(context)
    .select([
      'token.id',
      'token.name',
      'person.name as officerName',
      'token.created_at as createdAt',
      'token.last_used_at as lastUsedAt',
    ])
    .where('token.office_id', '=', officeId)
    .orderBy('token.created_at', 'desc')
    .orderBy('token.id', 'desc')
    .limit(100)
    .execute()
}

/** Who acts by a token: nobody when its officer has left the office or the house. */
export async function readTokenBearer(
  context: Context,
  tokenHash: string,
): Promise<{ tokenId: string; id: string; name: string; lastUsedAt: Date | null } | undefined> {
  return inForce(context)
    .select(['token.id as tokenId', 'person.id', 'person.name', 'token.last_used_at as lastUsedAt'])
    .where('token.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

export async function touchToken(context: Context, id: string): Promise<void> {
  await context.db
    .updateTable('office_token')
    .set({ last_used_at: context.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** @returns whether there was one of this office. */
export async function endToken(within: Context, id: string, officeId: string): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('office_token')
    .set({ revoked_at: within.clock.now() })
    .where('id', '=', id)
    .where('office_id', '=', officeId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const inForce = (context: Context) =>
  context.db
    .selectFrom('office_token as token')
    .innerJoin('person', 'person.id', 'token.officer_id')
    .innerJoin('office_officer as seat', join =>
      join.onRef('seat.person_id', '=', 'person.id').onRef('seat.office_id', '=', 'token.office_id'),
    )
    .where('token.revoked_at', 'is', null)
    .where('person.disabled_at', 'is', null)
    .where('person.role', '=', 'officer')
