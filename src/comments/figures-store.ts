import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { houseRules, type HouseRule } from './comment.ts'

/**
 * The public account of moderation over a span of time. Each comment is counted once, in the span it was sent in:
 * received = waiting + published + refused + withdrawn. What was decided stays counted when it is withdrawn or erased.
 */
export interface ModerationFigures {
  received: number
  /** Nobody has decided yet. */
  waiting: number
  published: number
  /** By the rule of the last decision; those under appeal among them. */
  refused: Readonly<Record<HouseRule, number>>
  /** Taken back before anybody decided. */
  withdrawn: number
  appeals: AppealFigures
  /** By the rule of the first decision. */
  appealsByRule: Readonly<Record<HouseRule, AppealFigures>>
  /** Hours from sending to the first decision; null when nothing was decided. */
  medianHours: number | null
  p90Hours: number | null
}

export interface AppealFigures {
  made: number
  upheld: number
  overturned: number
  /** Not answered yet, or withdrawn before the answer. */
  waiting: number
}

interface Row {
  rule: HouseRule | null
  verdict: 'publish' | 'refuse' | null
  first_rule: HouseRule | null
  is_open: boolean
  is_appealed: boolean
  is_answered: boolean
  count: string
}

interface WaitingRow {
  median_hours: number | null
  p90_hours: number | null
}

/** Figures of the comments sent in [from, until). */
export async function readFigures(
  context: Context,
  { from, until }: { from: Date; until: Date },
): Promise<ModerationFigures> {
  const [counted, waited] = await Promise.all([
    sql<Row>`
      select last.rule, last.verdict, first.rule as first_rule, comment.status in ('waiting', 'appealed') as is_open,
        comment.appealed_at is not null as is_appealed,
        coalesce(last.at > comment.appealed_at, false) as is_answered, count(*) as count
      from comment
      left join lateral (${decisionOf(sql`asc`)}) first on true
      left join lateral (${decisionOf(sql`desc`)}) last on true
      where comment.sent_at >= ${from} and comment.sent_at < ${until}
      group by 1, 2, 3, 4, 5, 6
    `.execute(context.db),
    sql<WaitingRow>`
      select percentile_cont(0.5) within group (order by hours) as median_hours,
        percentile_cont(0.9) within group (order by hours) as p90_hours
      from (
        select (extract(epoch from min(decision.at) - comment.sent_at) / 3600)::double precision as hours
        from comment join decision on decision.comment_id = comment.id
        where comment.sent_at >= ${from} and comment.sent_at < ${until}
        group by comment.id
      ) waited
    `.execute(context.db),
  ])
  return figuresOf(counted.rows, waited.rows[0])
}

const decisionOf = (direction: ReturnType<typeof sql>) => sql`
  select decision.rule, decision.verdict, decision.at from decision where decision.comment_id = comment.id
  order by decision.at ${direction}, decision.id ${direction} limit 1`

function figuresOf(rows: readonly Row[], waited: WaitingRow | undefined): ModerationFigures {
  const sum = (is: (row: Row) => boolean): number =>
    rows.filter(is).reduce((all, { count }) => all + Number(count), 0)
  const appealsOf = (is: (row: Row) => boolean): AppealFigures => {
    const appealed = (row: Row): boolean => row.is_appealed && is(row)
    return {
      made: sum(appealed),
      upheld: sum(row => appealed(row) && row.is_answered && row.verdict === 'refuse'),
      overturned: sum(row => appealed(row) && row.is_answered && row.verdict === 'publish'),
      waiting: sum(row => appealed(row) && !row.is_answered),
    }
  }
  return {
    received: sum(() => true),
    waiting: sum(row => row.verdict === null && row.is_open),
    published: sum(row => row.verdict === 'publish'),
    refused: byRule(rule => sum(row => row.verdict === 'refuse' && row.rule === rule)),
    withdrawn: sum(row => row.verdict === null && !row.is_open),
    appeals: appealsOf(() => true),
    appealsByRule: byRule(rule => appealsOf(row => row.first_rule === rule)),
    medianHours: waited?.median_hours ?? null,
    p90Hours: waited?.p90_hours ?? null,
  }
}

function byRule<T>(of: (rule: HouseRule) => T): Record<HouseRule, T> {
  const [defamation, language, topic] = houseRules
  return { [defamation]: of(defamation), [language]: of(language), [topic]: of(topic) }
}
