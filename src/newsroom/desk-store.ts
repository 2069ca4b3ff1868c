import { sql } from 'kysely'
import { may, personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { FieldProblems } from '../platform/refusal.ts'
import type { Edition, StoryKind, StoryStatus } from './story.ts'

/** A story as a line of the desk's lists. */
export interface DeskLine {
  id: string
  code: number
  edition: Edition
  kind: StoryKind
  status: StoryStatus
  headline: string
  section: string
  sectionFa: string
  sectionEn: string
  province: string | null
  authorName: string | null
  slug: string
  embargoUntil: Date | null
  scheduledFor: Date | null
  heldAt: Date | null
  publishedAt: Date | null
  updatedAt: Date
}

export interface DeskQuestion {
  status?: StoryStatus | undefined
  edition?: Edition | undefined
  section?: string | undefined
  authorId?: string | null | undefined
  /** Words of the headline, or a news code. */
  text?: string | undefined
  /** The cursor of the last line seen, from `deskCursorOf`. */
  before?: string | undefined
  limit: number
}

/** Stories in any status, the latest change first; at most 100. */
export async function listDeskStories(context: Context, question: DeskQuestion): Promise<DeskLine[]> {
  const { status, edition, section, authorId, text, before } = question
  const rows = await deskLines(context)
    .$if(status !== undefined, query => query.where('story.status', '=', status ?? 'draft'))
    .$if(edition !== undefined, query => query.where('story.edition', '=', edition ?? 'fa'))
    .$if(section !== undefined, query => query.where('section.slug', '=', section ?? ''))
    .$if(authorId !== undefined, query => query.where('story.author_id', '=', authorId ?? null))
    .$if(text !== undefined && text !== '', query => query.where(headlineHas(text ?? '')))
    .$if(before !== undefined, query => query.where(isBefore(before ?? '')))
    .orderBy('story.updated_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(Math.min(question.limit, 100))
    .execute()
  return rows.map(lineOf)
}

/** What waits for the actor: for editors what was submitted or approved, for everybody what was returned to them. */
export async function listWaiting(context: ActingContext): Promise<DeskLine[]> {
  const { actor } = context
  const reviewed: StoryStatus[] = may(actor, 'story.review') ? ['in-review', 'approved'] : []
  const rows = await deskLines(context)
    .where(eb =>
      eb.or([
        eb('story.status', '=', sql<StoryStatus>`any(${reviewed})`),
        eb.and([eb('story.status', '=', 'returned'), eb('story.author_id', '=', personIdOf(actor))]),
      ]),
    )
    .orderBy('story.updated_at')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What goes out by itself next, the earliest first. */
export async function listScheduled(context: Context): Promise<DeskLine[]> {
  const rows = await deskLines(context)
    .where('story.status', '=', 'scheduled')
    .where('story.scheduled_for', 'is not', null)
    .orderBy('story.scheduled_for')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What nobody may know of yet, the first to be free first. */
export async function listUnderEmbargo(context: Context): Promise<DeskLine[]> {
  const rows = await deskLines(context)
    .where('story.published_revision_id', 'is', null)
    .where('story.embargo_until', '>', context.clock.now())
    .orderBy('story.embargo_until')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What was due and was kept in, the latest first; until somebody acts on it. */
export async function listHeld(context: Context): Promise<DeskLine[]> {
  const rows = await deskLines(context)
    .where('story.held_at', 'is not', null)
    .orderBy('story.held_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** How many stories there are in each status; statuses with none are left out. */
export async function countByStatus(context: Context): Promise<Partial<Record<StoryStatus, number>>> {
  const rows = await context.db
    .selectFrom('story')
    .select(['status', sql<string>`count(*)`.as('stories')])
    .groupBy('status')
    .orderBy('status')
    .limit(20)
    .execute()
  return Object.fromEntries(rows.map(({ status, stories }) => [status, Number(stories)]))
}

/** The cursor of a line: give it as `before` to get the lines after it. */
export const deskCursorOf = (line: { updatedAt: Date; id: string }): string =>
  `${line.updatedAt.toISOString()}_${line.id}`

const deskLines = (context: Context) =>
  context.db
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
      'story.province_slug as province',
      'person.name as authorName',
      'story.slug',
      'story.embargo_until as embargoUntil',
      'story.scheduled_for as scheduledFor',
      'story.held_at as heldAt',
      'story.published_at as publishedAt',
      'story.updated_at as updatedAt',
    ])

const lineOf = (row: Omit<DeskLine, 'code'> & { code: string }): DeskLine => ({
  ...row,
  code: Number(row.code),
})

// A half-space and a space are the same to who searches a headline. Digits alone are a news code.
function headlineHas(text: string) {
  const words = text.replaceAll('\u200C', ' ').replace(/[\\%_]/g, sign => `\\${sign}`)
  const code = /^\d{1,15}$/.test(text) ? text : '0'
  return sql<boolean>`(replace(revision.headline, ${'\u200C'}, ' ') ilike ${`%${words}%`} or story.code = ${code})`
}

function isBefore(cursor: string) {
  const [, at = '', id = ''] =
    /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(story.updated_at, story.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
}
