import type { Context } from '../platform/context.ts'

/** Ids of stories whose moment has come, the earliest first; at most `atMost`. */
export async function listDue(context: Context, atMost: number): Promise<string[]> {
  const rows = await context.db
    .selectFrom('story')
    .select('id')
    .where('status', '=', 'scheduled')
    .where('scheduled_for', '<=', context.clock.now())
    .orderBy('scheduled_for')
    .orderBy('id')
    .limit(atMost)
    .execute()
  return rows.map(({ id }) => id)
}
