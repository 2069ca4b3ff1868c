import { sql } from 'kysely'
import { countStoriesByTerm } from '../../newsroom/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'

/** The row that says how many stories were counted; no term looks like it. */
const everyStory = '*'

/** In how many stories of the archive some terms stand. */
export async function readRarity(
  context: Context,
  terms: readonly string[],
): Promise<{ storiesWith: (term: string) => number | undefined; storiesCounted: number }> {
  const rows = await context.db
    .selectFrom('term_rarity')
    .select(['term', 'stories'])
    .where('term', 'in', [everyStory, ...new Set(terms)])
    .execute()
  const counts = new Map(rows.map(({ term, stories }) => [term, stories]))
  return { storiesWith: term => counts.get(term), storiesCounted: counts.get(everyStory) ?? 0 }
}

/** Counts the archive anew; a daily job. Terms of one or two stories are left out: they are as rare as unknown ones. */
export async function countRarity(context: Context): Promise<void> {
  const { stories, terms } = await countStoriesByTerm(context)
  const rows = [{ term: everyStory, stories }, ...terms]
  await inTransaction(context, async within => {
    await within.db.deleteFrom('term_rarity').execute()
    await sql`
      insert into term_rarity (term, stories)
      select * from unnest(${rows.map(({ term }) => term)}::text[], ${rows.map(row => row.stories)}::integer[])
    `.execute(within.db)
  })
}
