import { sql } from 'kysely'
import { inTransaction, type Context } from '../../platform/context.ts'
import { hashOf } from '../../platform/ids.ts'

export interface PushSubscription {
  endpoint: string
  publicKey: string
  auth: string
  edition: 'fa' | 'en'
}

/** Keeps a browser's wish, in place of what it wished before; sections are given by slug. */
export async function putSubscription(
  context: Context,
  { endpoint, publicKey, auth, edition }: PushSubscription,
  sections: readonly string[],
): Promise<void> {
  const id = hashOf(endpoint)
  const row = { endpoint, public_key: publicKey, auth, edition }
  await inTransaction(context, async within => {
    await within.db
      .insertInto('push_subscription')
      .values({ endpoint_hash: id, ...row, created_at: within.clock.now() })
      .onConflict(conflict => conflict.column('endpoint_hash').doUpdateSet(row))
      .execute()
    await within.db.deleteFrom('push_section').where('endpoint_hash', '=', id).execute()
    await sql`
      insert into push_section (section_id, endpoint_hash)
      select id, ${id} from section where slug = any(${[...sections]}::text[])
    `.execute(within.db)
  })
}

export async function deleteSubscription(context: Context, endpoint: string): Promise<void> {
  await context.db.deleteFrom('push_subscription').where('endpoint_hash', '=', hashOf(endpoint)).execute()
}

/** Browsers that asked for a section or the one above it, in a total order, after the one given. */
export async function listSubscribers(
  context: Context,
  asked: { section: string; edition: string; after: string; limit: number },
): Promise<(PushSubscription & { id: string })[]> {
  const { rows } = await sql<PushSubscription & { id: string }>`
    select distinct wish.endpoint_hash as id, wish.endpoint, wish.public_key as "publicKey", wish.auth, wish.edition
    from section shown
    join push_section on push_section.section_id in (shown.id, shown.parent_id)
    join push_subscription wish on wish.endpoint_hash = push_section.endpoint_hash
    where shown.slug = ${asked.section} and wish.edition = ${asked.edition}
      and wish.endpoint_hash > ${asked.after}
    order by id limit ${asked.limit}
  `.execute(context.db)
  return rows
}

/** Notices of this story are due. */
export async function insertDue(within: Context, storyId: string): Promise<void> {
  await within.db
    .insertInto('push_due')
    .values({ story_id: storyId, at: within.clock.now() })
    .onConflict(conflict => conflict.column('story_id').doNothing())
    .execute()
}

/** Takes what is due: nobody else takes it, and it is not taken again. */
export async function takeDue(context: Context, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from push_due where story_id in (
      select story_id from push_due order by at, story_id limit ${most} for update skip locked
    ) returning story_id as id
  `.execute(context.db)
  return rows.map(({ id }) => id)
}
