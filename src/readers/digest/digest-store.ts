import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

export interface DigestSubscription {
  id: string
  email: string
  edition: 'fa' | 'en'
}

const minute = 60_000

/**
 * Keeps a wish for the letter. undefined when nothing is to be asked: it is confirmed already, or was asked less than
 * ten minutes ago.
 */
export async function putWish(
  context: Context,
  { email, edition }: Omit<DigestSubscription, 'id'>,
): Promise<DigestSubscription | undefined> {
  const now = context.clock.now()
  const { rows } = await sql<{ id: string }>`
    insert into digest_subscription (id, email, edition, asked_at)
    values (${newId()}, ${email}, ${edition}, ${now})
    on conflict (email, edition) do update set asked_at = excluded.asked_at
    where digest_subscription.confirmed_at is null
      and digest_subscription.asked_at < ${new Date(now.getTime() - 10 * minute)}
    returning id
  `.execute(context.db)
  return rows[0] && { id: rows[0].id, email, edition }
}

/** false when there is no such wish any more. */
export async function setConfirmed(context: Context, id: string): Promise<boolean> {
  const result = await context.db
    .updateTable('digest_subscription')
    .set(({ fn, val }) => ({ confirmed_at: fn.coalesce('confirmed_at', val(context.clock.now())) }))
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function deleteSubscription(context: Context, id: string): Promise<void> {
  await context.db.deleteFrom('digest_subscription').where('id', '=', id).execute()
}

export async function deleteUnconfirmedBefore(context: Context, instant: Date): Promise<void> {
  await context.db
    .deleteFrom('digest_subscription')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', instant)
    .execute()
}

/** Takes some who have not got the letter of a day; nobody else takes them, and they are not taken again. */
export async function takeForDay(
  context: Context,
  { edition, day, limit }: { edition: string; day: string; limit: number },
): Promise<DigestSubscription[]> {
  const { rows } = await sql<DigestSubscription>`
    update digest_subscription set sent_for = ${day}::date
    where id in (
      select id from digest_subscription
      where edition = ${edition} and confirmed_at is not null and (sent_for is null or sent_for < ${day}::date)
      order by id limit ${limit} for update skip locked
    )
    returning id, email, edition
  `.execute(context.db)
  return rows
}
