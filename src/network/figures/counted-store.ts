import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** What was sent and answered in a span of time. */
export interface Counted {
  /** Releases that arrived for the first time. */
  sent: number
  accepted: number
  returned: number
  declined: number
  /** Minutes from a release's arrival to its answer; null when nothing was answered. */
  medianMinutes: number | null
}

export interface CountedOf extends Counted {
  /** The id of the office or the desk; null for what has no desk, and for all together. */
  key: string | null
  /** Stories made of what was accepted; at most 2000. */
  storyIds: string[]
}

export interface CountQuestion {
  from: Date
  until: Date
  by: 'all' | 'office' | 'desk'
  officeIds?: readonly string[]
  deskId?: string
}

interface Row {
  key: string | null
  sent: string
  accepted: string
  returned: string
  declined: string
  median_minutes: number | null
  story_ids: string[] | null
}

/** Counted in [from, until) by the moment of each answer; a release sent again after a return is not counted twice. */
export async function countAnswers(context: Context, question: CountQuestion): Promise<CountedOf[]> {
  const { from, until, by, officeIds, deskId } = question
  const key = { all: sql`null::uuid`, office: sql`office_id`, desk: sql`desk_id` }[by]
  const ofOffices = officeIds === undefined ? sql`` : sql`and release.office_id = any(${officeIds}::uuid[])`
  const ofDesk = deskId === undefined ? sql`` : sql`and release.desk_id = ${deskId}`
  const { rows } = await sql<Row>`
    with told as (
      select answer.verdict, answer.at, release.office_id, release.desk_id, release.story_id,
        row_number() over (partition by release.id, answer.verdict order by answer.at, answer.id) as turn,
        max(answer.at) filter (where answer.verdict = 'sent') over (
          partition by release.id order by answer.at, answer.id) as arrived
      from release_answer answer join release on release.id = answer.release_id
      where release.id in (
        select recent.release_id from release_answer recent where recent.at >= ${from} and recent.at < ${until})
        ${ofOffices} ${ofDesk}
    )
    select ${key} as key,
      count(*) filter (where verdict = 'sent' and turn = 1) as sent,
      count(*) filter (where verdict = 'accepted') as accepted,
      count(*) filter (where verdict = 'returned') as returned,
      count(*) filter (where verdict = 'declined') as declined,
      percentile_cont(0.5) within group (
        order by (extract(epoch from at - arrived) / 60)::double precision
      ) filter (where verdict in ('accepted', 'returned', 'declined')) as median_minutes,
      (array_agg(story_id) filter (where verdict = 'accepted' and story_id is not null))[1:2000] as story_ids
    from told where at >= ${from} and at < ${until}
    group by 1 order by 1 nulls last limit 2001
  `.execute(context.db)
  return rows.map(row => ({
    key: row.key,
    sent: Number(row.sent),
    accepted: Number(row.accepted),
    returned: Number(row.returned),
    declined: Number(row.declined),
    medianMinutes: row.median_minutes === null ? null : Math.round(row.median_minutes),
    storyIds: row.story_ids ?? [],
  }))
}
