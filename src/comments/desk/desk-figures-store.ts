import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

export interface Span {
  from: Date
  until: Date
}

/** By whom and how it was decided; no rule: published. */
interface Decided {
  moderatorId: string
  rule: string | null
}

/** Decisions that took as long as each other. */
export interface DecidedAlike extends Decided {
  /** Whether it is the time of reading, or that a sender waited; every decision is counted once in each. */
  of: 'reading' | 'waiting'
  /** Seconds of reading, minutes of waiting; null when nobody opened the comment by itself. */
  length: number | null
  count: number
}

/** First decisions that were appealed, and those that another moderator reversed. */
export interface Appealed extends Decided {
  appealed: number
  overturned: number
}

/** Decisions of a span by their lengths: nothing is sorted, and one index has all of it. See docs/adr/0037. */
export async function listDecidedAlike(context: Context, { from, until }: Span): Promise<DecidedAlike[]> {
  const { rows } = await sql<Omit<DecidedAlike, 'of' | 'count'> & { isReading: boolean; count: number }>`
    select moderator_id as "moderatorId", rule, grouping(waited_minutes) = 1 as "isReading",
      coalesce(read_seconds, waited_minutes) as length, count(*)::integer as count
    from decision where at >= ${from} and at < ${until}
    group by grouping sets ((moderator_id, rule, read_seconds), (moderator_id, rule, waited_minutes))
    order by 1, 2, 3, 4 limit 100000
  `.execute(context.db)
  return rows.map(({ isReading, ...row }) => ({ ...row, of: isReading ? 'reading' : 'waiting' }))
}

/** Appeals against the decisions of a span. */
export async function listAppealed(context: Context, { from, until }: Span): Promise<Appealed[]> {
  const { rows } = await sql<Decided & { appealed: string; overturned: string }>`
    select first.moderator_id as "moderatorId", first.rule, count(*) as appealed,
      count(*) filter (where exists (
        select from decision as later
        where later.comment_id = comment.id and later.was = 'appealed' and later.verdict <> first.verdict
      )) as overturned
    from comment join decision as first on first.comment_id = comment.id and first.was = 'waiting'
    where comment.appealed_at >= ${from} and first.at >= ${from} and first.at < ${until}
    group by first.moderator_id, first.rule order by 1, 2 limit 2000
  `.execute(context.db)
  return rows.map(row => ({
    ...row,
    appealed: Number(row.appealed),
    overturned: Number(row.overturned),
  }))
}

/** The names of those who decided; at most 200. */
export async function namesOfModerators(
  context: Context,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  return context.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('id')
    .limit(200)
    .execute()
}
