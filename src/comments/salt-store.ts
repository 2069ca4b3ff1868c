import type { Context } from '../platform/context.ts'
import { newToken } from '../platform/ids.ts'

/** The salt of a day (UTC, `2026-11-22`); made when it is first asked for. */
export async function readSaltOf(context: Context, day: string): Promise<string> {
  await context.db
    .insertInto('address_salt')
    .values({ day, salt: newToken() })
    .onConflict(conflict => conflict.column('day').doNothing())
    .execute()
  const row = await context.db
    .selectFrom('address_salt')
    .select('salt')
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return row.salt
}

/** Destroys the salts of the days before this one. */
export async function deleteSaltsBefore(context: Context, day: string): Promise<void> {
  await context.db.deleteFrom('address_salt').where('day', '<', day).execute()
}
