import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** Marks unanswered releases of which a quarter of the time is left as reminded of; at most 500 a run. */
export async function markReminded(within: Context): Promise<{ releaseId: string; desk: string | null }[]> {
  const now = within.clock.now()
  const { rows } = await sql<{ releaseId: string; desk: string | null }>`
    update release set reminded_at = ${now}
    where id in (
      select id from release
      where status in ('sent', 'reading') and reminded_at is null
        and ${now}::timestamptz >= due_at - (due_at - sent_at) / 4
      order by due_at, id limit 500 for update skip locked
    )
    returning id as "releaseId", desk_id as desk
  `.execute(within.db)
  return rows
}
