import { sql } from 'kysely'
import { sectionsWhere, type ActingContext, type SectionScope } from '../../people/index.ts'
import { isInSections } from '../section-scope-store.ts'
import type { Edition, StoryKind, StoryStatus } from '../story.ts'

/** Why a line stands where it stands in the day. */
export const dayReasons = ['out', 'scheduled', 'embargo', 'due', 'open'] as const
export type DayReason = (typeof dayReasons)[number]

/** Something of a day: a story, a plan, or a story with its plan. */
export interface DayEntry {
  storyId: string | null
  assignmentId: string | null
  /** Null for work that has no moment. */
  at: Date | null
  because: DayReason
}

export interface DayQuestion {
  from: Date
  until: Date
  /** Work without a moment is asked for too: what was changed since this instant and is not out. */
  openSince?: Date | undefined
  /** Slug of a section; all sections when left out. */
  section?: string | undefined
}

interface Scoped extends DayQuestion {
  /** The sections whose lines are told. */
  seen: SectionScope
}

/** What the actor sees of a span of time, each reason bounded; a story may come up for several reasons. */
export async function listDayEntries(context: ActingContext, asked: DayQuestion): Promise<DayEntry[]> {
  const question = { ...asked, seen: sectionsWhere(context.actor, 'desk.read') }
  const parts = [
    outIn(question),
    scheduledIn(question),
    embargoIn(question),
    dueIn(question),
    ...(question.openSince === undefined ? [] : [openSince(question, question.openSince)]),
  ]
  const { rows } = await sql<DayEntry>`
    ${sql.join(
      parts.map(part => sql`(${part})`),
      sql` union all `,
    )}
  `.execute(context.db)
  return rows
}

const outIn = ({ from, until, ...place }: Scoped) => sql`
  select story.id as "storyId", null::uuid as "assignmentId", story.published_at as at, 'out' as because
  from story
  where story.published_revision_id is not null and story.published_at >= ${from} and story.published_at < ${until}
    and ${inPlace(place, 'story.section_id')}
  order by story.published_at desc, story.id desc limit 500`

const scheduledIn = ({ from, until, ...place }: Scoped) => sql`
  select story.id, null::uuid, story.scheduled_for, 'scheduled'
  from story
  where story.status = 'scheduled' and story.scheduled_for >= ${from} and story.scheduled_for < ${until}
    and ${inPlace(place, 'story.section_id')}
  order by story.scheduled_for, story.id limit 200`

const embargoIn = ({ from, until, ...place }: Scoped) => sql`
  select story.id, null::uuid, story.embargo_until, 'embargo'
  from story
  where story.published_revision_id is null and story.embargo_until >= ${from} and story.embargo_until < ${until}
    and ${inPlace(place, 'story.section_id')}
  order by story.embargo_until, story.id limit 200`

const dueIn = ({ from, until, ...place }: Scoped) => sql`
  select assignment.story_id, assignment.id, assignment.due_at, 'due'
  from assignment
  where assignment.status <> 'dropped' and assignment.due_at >= ${from} and assignment.due_at < ${until}
    and ${inPlace(place, 'assignment.section_id')}
  order by assignment.due_at, assignment.id limit 200`

const openSince = (place: Scoped, since: Date) => sql`
  select story.id, null::uuid, null::timestamptz, 'open'
  from story
  where story.status in ('draft', 'in-review', 'returned', 'approved') and story.updated_at >= ${since}
    and ${inPlace(place, 'story.section_id')}
  order by story.updated_at desc, story.id desc limit 100`

const inPlace = ({ section, seen }: Pick<Scoped, 'section' | 'seen'>, column: string) => {
  const isSeen = isInSections(seen, column)
  return section === undefined
    ? isSeen
    : sql`${isSeen} and ${sql.ref(column)} = (select section.id from section where section.slug = ${section})`
}

/** A story as a line of the day. */
export interface DayStory {
  id: string
  code: number
  edition: Edition
  kind: StoryKind
  status: StoryStatus
  headline: string
  section: string
  sectionFa: string
  sectionEn: string
  authorName: string | null
  correctionNote: string | null
  correctedAt: Date | null
}

/** Those of these stories that the actor sees, as lines of the day; at most 1000. */
export async function listDayStories(context: ActingContext, ids: readonly string[]): Promise<DayStory[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .leftJoin('person', 'person.id', 'story.author_id')
    .select([
      'story.id',
      'story.code',
      'story.edition',
      'story.kind',
      'story.status',
      'revision.headline',
      'section.slug as section',
      'section.name_fa as sectionFa',
      'section.name_en as sectionEn',
      'person.name as authorName',
      'story.correction_note as correctionNote',
      'story.corrected_at as correctedAt',
    ])
    .where('story.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isInSections(sectionsWhere(context.actor, 'desk.read')))
    .orderBy('story.id')
    .limit(1000)
    .execute()
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}
