import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

const fewestStories = 3

/** How many stories the desk can find, and in how many of them each term stands; terms of one or two are left out. */
export async function countStoriesByTerm(
  context: Context,
): Promise<{ stories: number; terms: { term: string; stories: number }[] }> {
  const [all, terms] = await Promise.all([
    sql<{ stories: string }>`select count(*) as stories from desk_document`.execute(context.db),
    sql<{ term: string; stories: number }>`
      select word as term, ndoc as stories from ts_stat('select terms from desk_document')
      where ndoc >= ${fewestStories} order by ndoc desc, word limit 200000
    `.execute(context.db),
  ])
  return { stories: Number(all.rows[0]?.stories ?? 0), terms: terms.rows }
}
