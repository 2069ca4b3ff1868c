import { sql } from 'kysely'
import { queryTerms } from '../persian/index.ts'
import { personIdOf, sectionsWhere, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/database.ts'
import { FieldProblems } from '../platform/refusal.ts'
import { listHits } from './day/desk-document-store.ts'
import { isInSections } from './section-scope-store.ts'
import { storyStatuses, type Edition, type StoryKind, type StoryStatus } from './story.ts'

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
  /** Its newest revision: who acts on the line acts on this one. */
  draftRevisionId: string
}

export interface DeskQuestion {
  status?: StoryStatus | undefined
  edition?: Edition | undefined
  kind?: StoryKind | undefined
  section?: string | undefined
  province?: string | undefined
  authorId?: string | null | undefined
  /** Words of the headline, kicker, lead or byline in any spelling, or a news code. */
  text?: string | undefined
  /** Last changed in this span. */
  from?: Date | undefined
  until?: Date | undefined
  /** The cursor of the last line seen, from `deskCursorOf`. */
  before?: string | undefined
  limit: number
}

/** Stories in any status that the actor sees, the latest change first; at most 100. */
export async function listDeskStories(context: ActingContext, question: DeskQuestion): Promise<DeskLine[]> {
  const { status, edition, kind, section, province, authorId, text, from, until, before } = question
  const source = text === undefined || text === '' ? context.db : await storiesFoundBy(context, text)
  const rows = await deskLines(source)
    .where(isSeenBy(context))
    .$if(status !== undefined, query => query.where('story.status', '=', status ?? 'draft'))
    .$if(edition !== undefined, query => query.where('story.edition', '=', edition ?? 'fa'))
    .$if(kind !== undefined, query => query.where('story.kind', '=', kind ?? 'news'))
    .$if(section !== undefined, query => query.where(isInSection(section ?? '')))
    .$if(province !== undefined, query => query.where('story.province_slug', '=', province ?? ''))
    .$if(authorId !== undefined, query => query.where('story.author_id', '=', authorId ?? null))
    .$if(from !== undefined, query => query.where('story.updated_at', '>=', from ?? new Date(0)))
    .$if(until !== undefined, query => query.where('story.updated_at', '<', until ?? new Date(0)))
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
  const reviewed: StoryStatus[] = ['in-review', 'approved']
  const rows = await deskLines(context.db)
    .where(eb =>
      eb.or([
        eb.and([
          eb('story.status', '=', sql<StoryStatus>`any(${reviewed})`),
          isInSections(sectionsWhere(actor, 'story.review')),
        ]),
        eb.and([
          eb('story.status', '=', 'returned'),
          eb('story.author_id', '=', personIdOf(actor)),
          isSeenBy(context),
        ]),
      ]),
    )
    .orderBy('story.updated_at')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What goes out by itself next and the actor sees, the earliest first. */
export async function listScheduled(context: ActingContext): Promise<DeskLine[]> {
  const rows = await deskLines(context.db)
    .where(isSeenBy(context))
    .where('story.status', '=', 'scheduled')
    .where('story.scheduled_for', 'is not', null)
    .orderBy('story.scheduled_for')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What nobody may know of yet, the first to be free first. */
export async function listUnderEmbargo(context: ActingContext): Promise<DeskLine[]> {
  const rows = await deskLines(context.db)
    .where(isSeenBy(context))
    .where('story.published_revision_id', 'is', null)
    .where('story.embargo_until', '>', context.clock.now())
    .orderBy('story.embargo_until')
    .orderBy('story.id')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

/** What was due and was kept in, the latest first; until somebody acts on it. */
export async function listHeld(context: ActingContext): Promise<DeskLine[]> {
  const rows = await deskLines(context.db)
    .where(isSeenBy(context))
    .where('story.held_at', 'is not', null)
    .orderBy('story.held_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

const mostCounted = 10_000

/**
 * How many stories the actor sees in each status, counted up to ten thousand and one: nobody reads more from it than «many»,
 * and a full count would read every story at every look at the desk. Statuses with none are left out.
 */
export async function countByStatus(context: ActingContext): Promise<Partial<Record<StoryStatus, number>>> {
  const { rows } = await sql<{ status: StoryStatus; stories: string }>`
    select known.status, counted.stories
    from unnest(${storyStatuses}::text[]) with ordinality as known (status, place)
    cross join lateral (
      select count(*) as stories
      from (
        select from story where story.status = known.status and ${isSeenBy(context)}
        limit ${mostCounted + 1}
      ) seen
    ) counted
    where counted.stories > 0
    order by known.place
  `.execute(context.db)
  return Object.fromEntries(rows.map(({ status, stories }) => [status, Number(stories)]))
}

/** The cursor of a line: give it as `before` to get the lines after it. */
export const deskCursorOf = (line: { updatedAt: Date; id: string }): string =>
  `${line.updatedAt.toISOString()}_${line.id}`

/** Stories of the sections that the actor sees. */
const isSeenBy = ({ actor }: ActingContext) => isInSections(sectionsWhere(actor, 'desk.read'))

const deskLines = (source: Pick<Db, 'selectFrom'>) =>
  source
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
      'story.draft_revision_id as draftRevisionId',
    ])

const lineOf = (row: Omit<DeskLine, 'code'> & { code: string }): DeskLine => ({
  ...row,
  code: Number(row.code),
})

const mostHits = 5000

/**
 * The stories that hold the words, or bear the news code. Few hits are read by their ids and put in order; of a word that
 * more than five thousand stories hold, the list of all stories meets the next page of hits soon enough. Which of the two
 * it is, is asked and not left to an estimate: a wrong one would read every story of the newsroom.
 */
export async function storiesFoundBy(context: Context, text: string) {
  const { tsquery } = queryTerms(text)
  const hits = await listHits(context, tsquery, mostHits + 1)
  const ids = [...hits, ...(await idsOfCode(context, text))]
  if (hits.length > mostHits)
    return context.db.with('story', db =>
      db.selectFrom('story').selectAll().where(sql<boolean>`exists (
          select from desk_document document
          where document.story_id = story.id and document.terms @@ ${tsquery}::tsquery)`),
    )
  return context.db.with(
    cte => cte('story').materialized(),
    db =>
      db
        .selectFrom('story')
        .selectAll()
        .where('story.id', '=', sql<string>`any(${ids}::uuid[])`),
  )
}

/** Digits alone are a news code too. */
async function idsOfCode(context: Context, text: string): Promise<string[]> {
  const code = text.trim()
  if (!/^\d{1,15}$/.test(code)) return []
  const rows = await context.db.selectFrom('story').select('id').where('code', '=', code).limit(1).execute()
  return rows.map(({ id }) => id)
}

// A section and those under it. By ids and not by slugs, so that the index of a section's stories can be used.
const isInSection = (slug: string) =>
  sql<boolean>`story.section_id = any(array(select shown.id from section named
    join section shown on named.id in (shown.id, shown.parent_id) where named.slug = ${slug}))`

function isBefore(cursor: string) {
  const [, at = '', id = ''] =
    /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(story.updated_at, story.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
}
