import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { visitedWindows, type VisitedSpan } from './visited-windows.ts'

/** A story among the most visited of its section, with its score over each span; 0: not seen in it. */
export type VisitedStory = {
  id: string
  edition: string
  section: string
  /** The section above it. */
  parent: string | null
} & Readonly<Record<VisitedSpan, number>>

const mostOfSection = 20

/**
 * The most visited public stories of every section and edition over every span, in one reading of the week's views.
 * Their order is that of `rankVisited`.
 */
export async function listVisited(context: Context): Promise<VisitedStory[]> {
  const now = context.clock.now()
  const { rows } = await sql<VisitedStory>`
    select id, edition, section, parent, hours, day, week
    from (
      select scored.*,
        row_number() over (partition by edition, section order by hours desc, id desc) as by_hours,
        row_number() over (partition by edition, section order by day desc, id desc) as by_day,
        row_number() over (partition by edition, section order by week desc, id desc) as by_week
      from (
        select story.id, story.edition, section.slug as section, above.slug as parent,
          ${score('hours')} as hours, ${score('day')} as day, ${score('week')} as week
        from (
          select story_id, count,
            greatest(0, extract(epoch from (${now}::timestamptz - hour)) / 3600)::double precision as age
          from view_hour
          where hour > ${now}::timestamptz - make_interval(hours => ${visitedWindows.week.hours})
        ) seen
        join story on story.id = seen.story_id
        join section on section.id = story.section_id
        left join section above on above.id = section.parent_id
        where story.published_revision_id is not null
          and story.status in ('published', 'corrected', 'updated')
          and (story.embargo_until is null or story.embargo_until <= ${now})
        group by story.id, story.edition, section.slug, above.slug
      ) scored
    ) placed
    where least(by_hours, by_day, by_week) <= ${mostOfSection}
    order by id desc
    limit 20000
  `.execute(context.db)
  return rows
}

const score = (span: VisitedSpan) => {
  const { hours, halfLife } = visitedWindows[span]
  return sql`sum(case when age < ${hours} then count * power(2::double precision, -age / ${halfLife}) else 0 end)`
}
