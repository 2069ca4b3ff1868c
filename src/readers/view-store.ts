import { sql } from 'kysely'
import { inTransaction, type Context } from '../platform/context.ts'

export interface ViewCount {
  storyId: string
  hour: Date
  count: number
}

/** Adds the counts of a batch; a batch whose id is known is skipped. Stories that do not exist are left out. */
export async function applyBatch(
  context: Context,
  batch: { id: string; counts: readonly ViewCount[] },
): Promise<void> {
  await inTransaction(context, async within => {
    if (!(await isNewBatch(within, batch.id))) return
    const counts = JSON.stringify(
      batch.counts.map(({ storyId, hour, count }) => ({
        story_id: storyId,
        hour: hour.toISOString(),
        count,
      })),
    )
    await addToHours(within, counts)
    await addToSections(within, counts)
    await addToTotals(within, counts)
  })
}

// Each of the three writes its rows in one order, so that two processes that add to the same rows cannot wait for each
// other.

async function addToHours(within: Context, counts: string): Promise<void> {
  await sql`
    insert into view_hour (story_id, hour, count)
    select given.story_id, given.hour, sum(given.count)
    from ${given(counts)}
    group by given.story_id, given.hour
    order by given.story_id, given.hour
    on conflict (story_id, hour) do update set count = view_hour.count + excluded.count
  `.execute(within.db)
}

async function addToSections(within: Context, counts: string): Promise<void> {
  await sql`
    insert into section_hour (section_id, hour, count)
    select story.section_id, given.hour, sum(given.count)
    from ${given(counts)}
    group by story.section_id, given.hour
    order by story.section_id, given.hour
    on conflict (section_id, hour) do update set count = section_hour.count + excluded.count
  `.execute(within.db)
}

async function addToTotals(within: Context, counts: string): Promise<void> {
  await sql`
    insert into story_total (story_id, views, useful, not_useful)
    select given.story_id, sum(given.count), 0, 0
    from ${given(counts)}
    group by given.story_id
    order by given.story_id
    on conflict (story_id) do update set views = story_total.views + excluded.views
  `.execute(within.db)
}

/** The counts of a batch, of stories that readers can have seen. */
const given = (counts: string) => sql`
  jsonb_to_recordset(${counts}::jsonb) as given (story_id uuid, hour timestamptz, count integer)
  join story on story.id = given.story_id and story.published_revision_id is not null`

/** Views of a story in all. */
export async function countViewsOf(context: Context, storyId: string): Promise<number> {
  const row = await context.db
    .selectFrom('view_hour')
    .select(({ fn }) => fn.sum<string>('count').as('views'))
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return Number(row?.views ?? 0)
}

/** Views that were counted elsewhere (an import, the sample newsroom), in place of what was counted in those hours. */
export async function insertViewHours(context: Context, counts: readonly ViewCount[]): Promise<void> {
  if (counts.length === 0) return
  await inTransaction(context, async within => {
    await within.db
      .insertInto('view_hour')
      .values(counts.map(({ storyId, hour, count }) => ({ story_id: storyId, hour, count })))
      .onConflict(conflict =>
        conflict.columns(['story_id', 'hour']).doUpdateSet(({ ref }) => ({ count: ref('excluded.count') })),
      )
      .execute()
    await sumUp(within, counts)
  })
}

/** Counts these stories anew, and their sections in these hours. */
async function sumUp(within: Context, counts: readonly ViewCount[]): Promise<void> {
  const stories = [...new Set(counts.map(({ storyId }) => storyId))]
  const hours = [...new Set(counts.map(({ hour }) => hour.toISOString()))]
  await sql`
    insert into section_hour (section_id, hour, count)
    select story.section_id, view_hour.hour, sum(view_hour.count)
    from view_hour join story on story.id = view_hour.story_id
    where view_hour.hour = any(${hours}::timestamptz[])
      and story.section_id in (select section_id from story where id = any(${stories}::uuid[]))
    group by story.section_id, view_hour.hour
    order by story.section_id, view_hour.hour
    on conflict (section_id, hour) do update set count = excluded.count
  `.execute(within.db)
  await sql`
    insert into story_total (story_id, views, useful, not_useful)
    select story_id, sum(count), 0, 0 from view_hour where story_id = any(${stories}::uuid[])
    group by story_id order by story_id
    on conflict (story_id) do update set views = excluded.views
  `.execute(within.db)
}

/** Adds views of sections that were counted elsewhere, where their stories are not known. */
export async function insertSectionHours(
  context: Context,
  counts: readonly { sectionId: string; hour: Date; count: number }[],
): Promise<void> {
  const rows = counts.map(({ sectionId, hour, count }) => ({ section_id: sectionId, hour, count }))
  await sql`
    insert into section_hour (section_id, hour, count)
    select section_id, hour, count
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (section_id uuid, hour timestamptz, count integer)
    on conflict (section_id, hour) do update set count = section_hour.count + excluded.count
  `.execute(context.db)
}

async function isNewBatch(within: Context, id: string): Promise<boolean> {
  const result = await within.db
    .insertInto('view_batch')
    .values({ id, at: within.clock.now() })
    .onConflict(conflict => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Forgets which batches were applied before an instant; none of them can arrive again so late. */
export async function deleteBatchesBefore(context: Context, instant: Date): Promise<void> {
  await context.db.deleteFrom('view_batch').where('at', '<', instant).execute()
}
