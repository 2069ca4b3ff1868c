import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** A second factor that counts: its first code was right. */
export interface Factor {
  sealedSecret: string
  confirmedAt: Date | null
}

export async function readFactor(context: Context, personId: string): Promise<Factor | undefined> {
  return context.db
    .selectFrom('second_factor')
    .select(['sealed_secret as sealedSecret', 'confirmed_at as confirmedAt'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Writes a secret whose first code is awaited; one that was not confirmed is replaced. @returns whether it was written. */
export async function writeUnconfirmed(within: Context, personId: string, sealed: string): Promise<boolean> {
  const values = { sealed_secret: sealed, confirmed_at: null, last_step: 0, created_at: within.clock.now() }
  const row = await within.db
    .insertInto('second_factor')
    .values({ person_id: personId, ...values })
    .onConflict(conflict =>
      conflict.column('person_id').doUpdateSet(values).where('second_factor.confirmed_at', 'is', null),
    )
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes the code of a step, once: false when this step or a later one was taken before. */
export async function takeStep(within: Context, personId: string, step: number): Promise<boolean> {
  const result = await within.db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', String(step))
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function markConfirmed(within: Context, personId: string): Promise<void> {
  await within.db
    .updateTable('second_factor')
    .set({ confirmed_at: within.clock.now() })
    .where('person_id', '=', personId)
    .execute()
}

/** Forgets the factor with its recovery codes. @returns whether there was one. */
export async function deleteFactor(within: Context, personId: string): Promise<boolean> {
  await within.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  const result = await within.db
    .deleteFrom('second_factor')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Writes recovery codes, as hashes, in the place of all earlier ones. */
export async function replaceRecoveryCodes(
  within: Context,
  personId: string,
  hashes: readonly string[],
): Promise<void> {
  await within.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute()
  await within.db
    .insertInto('recovery_code')
    .values(hashes.map(code_hash => ({ id: newId(), person_id: personId, code_hash, used_at: null })))
    .execute()
}

/** Uses a recovery code up: false when there is no such code, or it was used before. */
export async function useRecoveryCode(within: Context, personId: string, hash: string): Promise<boolean> {
  const result = await within.db
    .updateTable('recovery_code')
    .set({ used_at: within.clock.now() })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(context: Context, personId: string): Promise<number> {
  const { left } = await context.db
    .selectFrom('recovery_code')
    .select(eb => eb.fn.countAll<string>().as('left'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(left)
}
