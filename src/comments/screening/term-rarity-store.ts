import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { countStoriesByTerm } from '../../newsroom/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'

/** The row that says how many stories were counted; no term looks like it. */
const everyStory = '*'

// Counted once a day, and most words of a comment were in another one before. For each configured program.
const kept = new WeakMap<object, LRUCache<string, number>>()

function keptBy({ config }: Context): LRUCache<string, number> {
  const known = kept.get(config) ?? new LRUCache<string, number>({ max: 20_000, ttl: 600_000 })
  kept.set(config, known)
  return known
}

/** In how many stories of the archive some terms stand; known for ten minutes, or until this process counts anew. */
export async function readRarity(
  context: Context,
  terms: readonly string[],
): Promise<{ storiesWith: (term: string) => number | undefined; storiesCounted: number }> {
  const known = keptBy(context)
  const counts = new Map([everyStory, ...terms].map(term => [term, known.get(term)]))
  const unknown = [...counts.keys()].filter(term => counts.get(term) === undefined)
  const counted = await readCounts(context, unknown)
  for (const term of unknown) {
    counts.set(term, counted.get(term))
    known.set(term, counted.get(term) ?? 0)
  }
  return { storiesWith: term => counts.get(term), storiesCounted: counts.get(everyStory) ?? 0 }
}

async function readCounts(context: Context, terms: readonly string[]): Promise<Map<string, number>> {
  if (terms.length === 0) return new Map()
  const rows = await context.db
    .selectFrom('term_rarity')
    .select(['term', 'stories'])
    .where('term', 'in', terms)
    .execute()
  return new Map(rows.map(({ term, stories }) => [term, stories]))
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
  kept.delete(context.config)
}
