import type { Context } from '../../platform/context.ts'
import { hashOf } from '../../platform/ids.ts'

/** A new address takes the place of the one before. */
export async function putCalendarLink(
  within: Context,
  { personId, token }: { personId: string; token: string },
): Promise<void> {
  const made = { token_hash: hashOf(token), made_at: within.clock.now() }
  await within.db
    .insertInto('calendar_link')
    .values({ person_id: personId, ...made })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(made))
    .execute()
}

/** Whose calendar a token opens; undefined when it opens none. */
export async function personOfCalendar(context: Context, token: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('calendar_link')
    .select('person_id')
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  return row?.person_id
}
