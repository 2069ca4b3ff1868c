import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** What was decided over a span, by one moderator or by one rule. */
export interface DeskFigures {
  decisions: number
  published: number
  refused: number
  /** Half of the comments were read for less than this; null when nobody opened one by itself. */
  medianSeconds: number | null
  /** Hours from the sending of a comment, or from its appeal, to the decision. */
  medianWaitHours: number | null
  /** First decisions that were appealed, and those that another moderator reversed. */
  appealed: number
  overturned: number
}

export interface ModeratorFigures extends DeskFigures {
  id: string
  name: string
}

export interface RuleFigures extends DeskFigures {
  /** A house rule, or «published». */
  rule: string
}

export interface Span {
  from: Date
  until: Date
  /** Only what this person decided. */
  moderatorId?: string | undefined
}

/** By moderator, most decisions first; at most 200. */
export async function listModeratorFigures(context: Context, span: Span): Promise<ModeratorFigures[]> {
  const { rows } = await sql<Row & { id: string; name: string }>`
    with ${decided(span)}
    select person.id, person.name, ${sums} from decided join person on person.id = decided.moderator_id
    group by person.id, person.name order by count(*) desc, person.id limit 200
  `.execute(context.db)
  return rows.map(row => ({ id: row.id, name: row.name, ...figuresOf(row) }))
}

/** By what was decided: published, or refused by a rule. */
export async function listRuleFigures(context: Context, span: Span): Promise<RuleFigures[]> {
  const { rows } = await sql<Row & { rule: string }>`
    with ${decided(span)}
    select coalesce(decided.rule, 'published') as rule, ${sums} from decided
    group by decided.rule order by count(*) desc, rule limit 20
  `.execute(context.db)
  return rows.map(row => ({ rule: row.rule, ...figuresOf(row) }))
}

const decided = ({ from, until, moderatorId }: Span) => sql`decided as (
  select decision.moderator_id, decision.rule, decision.verdict, decision.was, decision.read_seconds,
    extract(epoch from decision.at - case decision.was when 'appealed' then comment.appealed_at
      else comment.sent_at end)::double precision / 3600 as waited,
    decision.was = 'waiting' and comment.appealed_at is not null as was_appealed,
    decision.was = 'waiting' and comment.appealed_at is not null and exists (
      select from decision as later
      where later.comment_id = decision.comment_id and later.was = 'appealed' and later.verdict <> decision.verdict
    ) as is_overturned
  from decision join comment on comment.id = decision.comment_id
  where decision.at >= ${from} and decision.at < ${until}
    and (${moderatorId ?? null}::uuid is null or decision.moderator_id = ${moderatorId ?? null}::uuid)
)`

const sums = sql`count(*) as decisions,
  count(*) filter (where decided.verdict = 'publish') as published,
  count(*) filter (where decided.verdict = 'refuse') as refused,
  percentile_cont(0.5) within group (order by decided.read_seconds) as median_seconds,
  percentile_cont(0.5) within group (order by decided.waited) as median_wait,
  count(*) filter (where decided.was_appealed) as appealed,
  count(*) filter (where decided.is_overturned) as overturned`

interface Row {
  decisions: string
  published: string
  refused: string
  median_seconds: number | null
  median_wait: number | null
  appealed: string
  overturned: string
}

const figuresOf = (row: Row): DeskFigures => ({
  decisions: Number(row.decisions),
  published: Number(row.published),
  refused: Number(row.refused),
  medianSeconds: row.median_seconds,
  medianWaitHours: row.median_wait,
  appealed: Number(row.appealed),
  overturned: Number(row.overturned),
})
