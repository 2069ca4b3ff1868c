import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { areAlike, type Look } from './look-alike.ts'

/** The group a text belongs to by what is stored already, and whether it is the same text or nearly so. */
export interface FoundGroup {
  groupId: string
  repeats: 'same' | 'alike'
  /** How many comments it has; of a large one `mostCounted`. */
  count: number
  /** Under how many stories these stand. */
  stories: number
}

/** A group is counted no further. */
export const mostCounted = 100

/** One look-up by at most 17 keys; the group `besides` does not count. */
export async function findGroup(
  context: Context,
  look: Look,
  besides?: string,
): Promise<FoundGroup | undefined> {
  const { rows: all } = await sql<{ key: string; groupId: string; sketch: Buffer | null }>`
    select found.key, found.group_id as "groupId", look_alike.sketch
    from look_alike_key as found left join look_alike on look_alike.group_id = found.group_id
    where found.key = any (${[look.exact, ...look.near].map(String)}::bigint[])
    order by found.group_id, found.key
  `.execute(context.db)
  const rows = all.filter(({ groupId }) => groupId !== besides)
  const same = rows.find(({ key }) => BigInt(key) === look.exact)
  if (same !== undefined) return counted(context, { groupId: same.groupId, repeats: 'same' })
  const alike = rows.find(({ sketch }) => sketch !== null && areAlike(look.sketch, numbersOf(sketch)))
  return alike && counted(context, { groupId: alike.groupId, repeats: 'alike' })
}

async function counted(context: Context, group: Omit<FoundGroup, 'count' | 'stories'>): Promise<FoundGroup> {
  const { rows } = await sql<{ count: string; stories: string }>`
    select count(*) as count, count(distinct story_id) as stories from (
      select story_id from comment where look_alike_group = ${group.groupId} limit ${mostCounted}
    ) as known
  `.execute(context.db)
  return { ...group, count: Number(rows[0]?.count ?? 0), stories: Number(rows[0]?.stories ?? 0) }
}

/**
 * Lets later ones find the group in which a comment was inserted: the one that was found for it, or its own. In the
 * transaction that inserts the comment; an exact repeat, of which a storm has most, asks nothing.
 */
export async function knowAgain(
  within: Context,
  commentId: string,
  { look, group }: { look: Look; group: FoundGroup | undefined },
): Promise<void> {
  if (group === undefined) await beginGroup(within, commentId, look)
  else if (group.repeats === 'alike') await insertKeys(within, [look.exact], group.groupId)
}

/** Forgets what leads to groups that began before a moment; comments keep their group. */
export async function forgetLookAlikesBefore(context: Context, moment: Date): Promise<void> {
  await sql`
    with old as (delete from look_alike where at < ${moment} returning group_id)
    delete from look_alike_key where group_id in (select group_id from old)
  `.execute(context.db)
}

/** Forgets the sketch and the keys of a group whose first comment is erased. */
export async function forgetLookAlike(within: Context, commentId: string): Promise<void> {
  await within.db.deleteFrom('look_alike').where('group_id', '=', commentId).execute()
  await within.db.deleteFrom('look_alike_key').where('group_id', '=', commentId).execute()
}

// Whoever sends the same at the same moment waits for this transaction at the first common key, and then joins.
async function beginGroup(within: Context, groupId: string, look: Look): Promise<void> {
  const keys = [...new Set([look.exact, ...look.near])]
  const taken = await insertKeys(within, keys, groupId)
  // Where every key was free, nobody was earlier.
  const earlier = taken < keys.length ? await findGroup(within, look, groupId) : undefined
  if (earlier !== undefined) return joinEarlier(within, groupId, earlier.groupId)
  const sketch = Buffer.from(look.sketch.buffer, look.sketch.byteOffset, look.sketch.byteLength)
  await within.db
    .insertInto('look_alike')
    .values({ group_id: groupId, sketch, at: within.clock.now() })
    .execute()
}

async function joinEarlier(within: Context, commentId: string, groupId: string): Promise<void> {
  await within.db
    .updateTable('look_alike_key')
    .set({ group_id: groupId })
    .where('group_id', '=', commentId)
    .execute()
  await within.db
    .updateTable('comment')
    .set({ look_alike_group: groupId })
    .where('id', '=', commentId)
    .execute()
}

// In the order of the keys, so that two transactions never wait for each other. Says how many were free.
async function insertKeys(within: Context, keys: readonly bigint[], groupId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into look_alike_key (key, group_id)
    select distinct key, ${groupId}::uuid from unnest(${keys.map(String)}::bigint[]) as key order by key
    on conflict do nothing
  `.execute(within.db)
  return Number(numAffectedRows ?? 0n)
}

const numbersOf = (sketch: Buffer): Uint32Array =>
  Uint32Array.from({ length: sketch.length / 4 }, (_, at) => sketch.readUInt32LE(at * 4))
