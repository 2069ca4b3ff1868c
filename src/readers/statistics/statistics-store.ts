import { sql } from 'kysely'
import { isInSections, type Edition } from '../../newsroom/index.ts'
import { sectionsWhere, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Bounds, HourCount } from './slots.ts'

export interface StatisticsQuestion extends Bounds {
  /** Slug of a section; all sections when left out. */
  section?: string | undefined
}

/** Views by the hour in the sections that the actor sees, in order of time. */
export async function listHours(
  context: ActingContext,
  { from, until, section }: StatisticsQuestion,
): Promise<HourCount[]> {
  const { rows } = await sql<{ hour: Date; count: string }>`
    select hour, sum(count) as count from section_hour
    where hour >= ${from} and hour < ${until} and ${inSection(section, 'section_id')}
      and ${isSeenBy(context, 'section_id')}
    group by hour order by hour limit 3000
  `.execute(context.db)
  return rows.map(({ hour, count }) => ({ hour, count: Number(count) }))
}

/** A story that came out in the span, with all its views and votes. */
export interface StoryFigures {
  id: string
  code: number
  edition: Edition
  headline: string
  section: string
  publishedAt: Date
  views: number
  useful: number
  notUseful: number
}

/** The stories that came out in a span, are still out and are seen by the actor, most views first. */
export async function listStoryFigures(
  context: ActingContext,
  { from, until, section, limit }: StatisticsQuestion & { limit: number },
): Promise<StoryFigures[]> {
  const { rows } = await sql<Omit<StoryFigures, 'code'> & { code: string }>`
    select story.id, story.code, story.edition, revision.headline, section.slug as section,
      story.published_at as "publishedAt", ranked.views, ranked.useful, ranked.not_useful as "notUseful"
    from (
      select came_out.id, coalesce(total.views, 0) as views, coalesce(total.useful, 0) as useful,
        coalesce(total.not_useful, 0) as not_useful
      from story came_out left join story_total total on total.story_id = came_out.id
      where came_out.published_revision_id is not null
        and came_out.status in ('published', 'corrected', 'updated')
        and came_out.published_at >= ${from} and came_out.published_at < ${until}
        and ${inSection(section, 'came_out.section_id')} and ${isSeenBy(context, 'came_out.section_id')}
      order by views desc, came_out.id desc
      limit ${limit}
    ) ranked
    join story on story.id = ranked.id
    join story_revision revision on revision.id = story.published_revision_id
    join section on section.id = story.section_id
    order by ranked.views desc, ranked.id desc
  `.execute(context.db)
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}

/** Views of some stories by the hour of a span, in order of time. */
export async function listHoursOfStories(
  context: Context,
  { ids, from, until }: Bounds & { ids: readonly string[] },
): Promise<(HourCount & { storyId: string })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<HourCount & { storyId: string }>`
    select story_id as "storyId", hour, count from view_hour
    where story_id = any(${ids}::uuid[]) and hour >= ${from} and hour < ${until}
    order by hour, story_id limit 20000
  `.execute(context.db)
  return rows
}

export interface SectionFigures {
  section: string
  sectionFa: string
  sectionEn: string
  /** Slug of the section above it; the figures are the section's own, without those under it. */
  parent: string | null
  /** How many stories came out in the span. */
  stories: number
  /** Views in the span, of whatever story. */
  views: number
  /** Votes for the stories that came out in the span. */
  useful: number
  notUseful: number
}

type Summed = 'stories' | 'views' | 'useful' | 'notUseful'

/** Every section that the actor sees, in the order of the navigation; at most 100. */
export async function listSectionFigures(
  context: ActingContext,
  { from, until }: Bounds,
): Promise<SectionFigures[]> {
  const { rows } = await sql<Omit<SectionFigures, Summed> & Record<Summed, string>>`
    select section.slug as section, section.name_fa as "sectionFa", section.name_en as "sectionEn",
      above.slug as parent, coalesce(came_out.stories, 0) as stories, coalesce(seen.views, 0) as views,
      coalesce(came_out.useful, 0) as useful, coalesce(came_out.not_useful, 0) as "notUseful"
    from section
    left join section above on above.id = section.parent_id
    left join (
      select section_id, sum(count) as views from section_hour
      where hour >= ${from} and hour < ${until} group by section_id
    ) seen on seen.section_id = section.id
    left join (
      select story.section_id, count(*) as stories, sum(total.useful) as useful, sum(total.not_useful) as not_useful
      from story left join story_total total on total.story_id = story.id
      where story.published_revision_id is not null
        and story.published_at >= ${from} and story.published_at < ${until}
      group by story.section_id
    ) came_out on came_out.section_id = section.id
    where ${isSeenBy(context, 'section.id')}
    order by section.position, section.id limit 100
  `.execute(context.db)
  return rows.map(row => ({
    ...row,
    stories: Number(row.stories),
    views: Number(row.views),
    useful: Number(row.useful),
    notUseful: Number(row.notUseful),
  }))
}

const isSeenBy = ({ actor }: ActingContext, column: string) =>
  isInSections(sectionsWhere(actor, 'desk.read'), column)

/** Why a reader voted as she did. */
export interface VoteReason {
  storyId: string
  edition: Edition
  headline: string
  useful: boolean
  reason: string
  at: Date
}

/** The reasons given in a span for stories that the actor sees, the latest first. */
export async function listReasons(
  context: ActingContext,
  { from, until, section, limit }: StatisticsQuestion & { limit: number },
): Promise<VoteReason[]> {
  const { rows } = await sql<VoteReason>`
    select story.id as "storyId", story.edition, revision.headline, vote.useful, vote.reason, vote.at
    from vote
    join story on story.id = vote.story_id
    join story_revision revision on revision.id = story.published_revision_id
    where vote.reason is not null and vote.at >= ${from} and vote.at < ${until}
      and ${inSection(section, 'story.section_id')} and ${isSeenBy(context, 'story.section_id')}
    order by vote.at desc, vote.story_id desc, vote.reader_key limit ${limit}
  `.execute(context.db)
  return rows
}

/** A section and those under it. */
const inSection = (section: string | undefined, column: string) =>
  section === undefined
    ? sql`true`
    : sql`${sql.ref(column)} = any(array(select shown.id from section named
        join section shown on named.id in (shown.id, shown.parent_id) where named.slug = ${section}))`
