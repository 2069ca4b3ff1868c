import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import type { HouseRule } from './comment.ts'

/** The public account of moderation over a span of time. */
export interface ModerationFigures {
  received: number
  waiting: number
  published: number
  refused: Readonly<Record<HouseRule, number>>
  appeals: { made: number; upheld: number; overturned: number; waiting: number }
  /** Hours from sending to the first decision; null when nothing was decided. */
  medianHours: number | null
  p90Hours: number | null
}

interface Row {
  received: string
  waiting: string
  published: string
  defamation: string
  not_persian: string
  off_topic: string
  appeals: string
  upheld: string
  overturned: string
  appeals_waiting: string
  median_hours: number | null
  p90_hours: number | null
}

/** Figures of the comments sent in [from, until). */
export async function readFigures(
  context: Context,
  { from, until }: { from: Date; until: Date },
): Promise<ModerationFigures> {
  const { rows } = await sql<Row>`
    with sent as (
      select comment.id, comment.status, comment.sent_at, comment.appealed_at,
        (select min(decision.at) from decision where decision.comment_id = comment.id) as first_at,
        (select decision.rule from decision where decision.comment_id = comment.id
          order by decision.at desc, decision.id desc limit 1) as rule
      from comment where comment.sent_at >= ${from} and comment.sent_at < ${until}
    )
    select count(*) as received,
      count(*) filter (where status = 'waiting') as waiting,
      count(*) filter (where status = 'published') as published,
      count(*) filter (where status in ('refused', 'appealed') and rule = 'defamation') as defamation,
      count(*) filter (where status in ('refused', 'appealed') and rule = 'not-persian') as not_persian,
      count(*) filter (where status in ('refused', 'appealed') and rule = 'off-topic') as off_topic,
      count(*) filter (where appealed_at is not null) as appeals,
      count(*) filter (where appealed_at is not null and status = 'refused') as upheld,
      count(*) filter (where appealed_at is not null and status = 'published') as overturned,
      count(*) filter (where status = 'appealed') as appeals_waiting,
      percentile_cont(0.5) within group (order by extract(epoch from first_at - sent_at)::double precision / 3600)
        as median_hours,
      percentile_cont(0.9) within group (order by extract(epoch from first_at - sent_at)::double precision / 3600)
        as p90_hours
    from sent
  `.execute(context.db)
  return figuresOf(rows[0])
}

function figuresOf(row: Row | undefined): ModerationFigures {
  return {
    received: Number(row?.received ?? 0),
    waiting: Number(row?.waiting ?? 0),
    published: Number(row?.published ?? 0),
    refused: {
      defamation: Number(row?.defamation ?? 0),
      'not-persian': Number(row?.not_persian ?? 0),
      'off-topic': Number(row?.off_topic ?? 0),
    },
    appeals: {
      made: Number(row?.appeals ?? 0),
      upheld: Number(row?.upheld ?? 0),
      overturned: Number(row?.overturned ?? 0),
      waiting: Number(row?.appeals_waiting ?? 0),
    },
    medianHours: row?.median_hours ?? null,
    p90Hours: row?.p90_hours ?? null,
  }
}
