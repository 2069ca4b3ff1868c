import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'

export interface Allowance {
  /** A hash: no address stands in it. */
  key: string
  most: number
  seconds: number
}

/**
 * Spends one of each allowance.
 * @returns when the latest of those that are used up begins anew; null when there was enough of all.
 */
export async function spend(context: Context, allowances: readonly Allowance[]): Promise<Date | null> {
  const now = context.clock.now()
  const given = allowances.map(
    ({ key, seconds }) => sql`(${key}, 1, ${new Date(now.getTime() + seconds * 1000)}::timestamptz)`,
  )
  const { rows } = await sql<{ key: string; spent: number; ends_at: Date }>`
    insert into send_limit (key, spent, ends_at) values ${sql.join(given)}
    on conflict (key) do update set
      spent = case when send_limit.ends_at <= ${now} then 1 else send_limit.spent + 1 end,
      ends_at = case when send_limit.ends_at <= ${now} then excluded.ends_at else send_limit.ends_at end
    returning key, spent, ends_at
  `.execute(context.db)
  const usedUp = rows.filter(row => row.spent > (allowances.find(({ key }) => key === row.key)?.most ?? 0))
  return usedUp.reduce<Date | null>(
    (latest, { ends_at }) => (latest === null || ends_at > latest ? ends_at : latest),
    null,
  )
}

/** Forgets what has begun anew anyway; run once an hour. */
export async function deleteEndedLimits(context: Context): Promise<void> {
  await context.db.deleteFrom('send_limit').where('ends_at', '<=', context.clock.now()).execute()
}
