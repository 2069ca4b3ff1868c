import { sql, type ExpressionBuilder } from 'kysely'
import type { StoryStatus } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { FieldProblems } from '../platform/refusal.ts'
import type { Reach } from './reach.ts'
import type { AnsweredStatus, ReleaseStatus } from './release.ts'
import type { Tables } from '../platform/tables.ts'
import { isWithin } from './release-store.ts'
import type { RoutedBy } from './tables.ts'

/** A release as a line of the desk's inbox and of an office's list. */
export interface ReleaseRow {
  id: string
  status: ReleaseStatus
  officeId: string
  office: { slug: string; name: string; provinceSlug: string | null; isVerified: boolean }
  officerName: string
  /** The revision that who asks may see: the one that was sent, to the desk; the newest one, to the office. */
  revisionId: string
  headline: string
  lead: string
  section: string | null
  province: string | null
  eventAt: Date | null
  embargoUntil: Date | null
  sentAt: Date | null
  movedAt: Date
  updatedAt: Date
  /** What happened last: who reads it, or how it was answered. */
  last: {
    verdict: AnsweredStatus
    reason: string | null
    note: string
    actorName: string
    at: Date
  } | null
  story: { id: string; code: number; slug: string; status: StoryStatus; embargoUntil: Date | null } | null
  desk: { id: string; nameFa: string; nameEn: string } | null
  /** Who reads it now. */
  holder: { id: string; name: string } | null
  dueAt: Date | null
  wantedAt: Date | null
  routedBy: RoutedBy | null
}

/** Which releases: those that wait for an answer, the most urgent first; those under embargo among them; or all. */
export const inboxLists = ['open', 'embargo', 'all'] as const
export type InboxList = (typeof inboxLists)[number]

export interface InboxQuestion {
  list?: InboxList | undefined
  status?: ReleaseStatus | undefined
  /** The id of a desk. */
  desk?: string | undefined
  /** The cursor of the last line seen, from `releaseCursorOf`. */
  before?: string | undefined
  limit: number
}

/** Releases within reach; those that wait by the moment an answer is wanted, others the latest movement first; at most 100. */
export async function listReleases(
  context: Context,
  reach: Reach,
  question: InboxQuestion,
): Promise<ReleaseRow[]> {
  const { list = 'all', status, desk, before, limit } = question
  const asked = releases(context, reach)
    .$if(status !== undefined, query => query.where('release.status', '=', status ?? 'draft'))
    .$if(desk !== undefined, query => query.where('release.desk_id', '=', desk ?? ''))
    .$if(list !== 'all', query => query.where(isOpen))
    .$if(list === 'embargo', query => query.where('revision.embargo_until', '>', context.clock.now()))
    .$if(before !== undefined, query => query.where(isBeyond(list, before ?? '')))
    .limit(Math.min(limit, 100))
  const inOrder =
    list === 'all'
      ? asked.orderBy('release.moved_at', 'desc').orderBy('release.id', 'desc')
      : asked.orderBy('release.wanted_at').orderBy('release.id')
  return (await inOrder.execute()).map(rowOf)
}

const isOpen = sql<boolean>`release.status in ('sent', 'reading')`

/** A release within reach; undefined when there is none. */
export async function readRelease(
  context: Context,
  reach: Reach,
  id: string,
): Promise<ReleaseRow | undefined> {
  const row = await releases(context, reach).where('release.id', '=', id).executeTakeFirst()
  return row && rowOf(row)
}

/** How many releases within reach there are in each status; statuses with none are left out. */
export async function countByStatus(
  context: Context,
  reach: Reach,
): Promise<{ status: ReleaseStatus; count: number }[]> {
  const rows = await context.db
    .selectFrom('release')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .where(isWithin(reach))
    .groupBy('status')
    .orderBy('status')
    .limit(10)
    .execute()
  return rows.map(({ status, count }) => ({ status, count: Number(count) }))
}

/** How many unanswered releases each desk has, and those of no desk under null; at most 100 desks. */
export async function countOpenByDesk(context: Context): Promise<{ deskId: string | null; count: number }[]> {
  const rows = await context.db
    .selectFrom('release')
    .select(['desk_id as deskId', ({ fn }) => fn.countAll<string>().as('count')])
    .where(isOpen)
    .groupBy('desk_id')
    .orderBy('desk_id')
    .limit(101)
    .execute()
  return rows.map(({ deskId, count }) => ({ deskId, count: Number(count) }))
}

/** The cursor of a line: give it as `before` to get the lines after it in the same list. */
export const releaseCursorOf = (
  line: { movedAt: Date; wantedAt: Date | null; id: string },
  list: InboxList,
): string => `${(list === 'all' ? line.movedAt : (line.wantedAt ?? line.movedAt)).toISOString()}_${line.id}`

type Row = Awaited<ReturnType<ReturnType<typeof releases>['executeTakeFirstOrThrow']>>

const columns = [
  'release.id',
  'release.status',
  'release.office_id',
  'release.sent_at',
  'release.moved_at',
  'release.updated_at',
  'office.slug as office_slug',
  'office.name as office_name',
  'office.province_slug as office_province',
  'office.verified_at',
  'officer.name as officer_name',
  'revision.id as revision_id',
  'revision.headline',
  'revision.lead',
  'section.slug as section',
  'revision.province_slug as province',
  'revision.event_at',
  'revision.embargo_until',
  'last.verdict',
  'last.reason',
  'last.note',
  'last.actor_name',
  'last.at',
  'story.id as story_id',
  'story.code',
  'story.slug',
  'story.status as story_status',
  'story.embargo_until as story_embargo',
  'desk.id as desk_id',
  'desk.name_fa as desk_fa',
  'desk.name_en as desk_en',
  'holder.id as holder_id',
  'holder.name as holder_name',
  'release.due_at',
  'release.wanted_at',
  'release.routed_by',
] as const

const releases = (context: Context, reach: Reach) =>
  context.db
    .selectFrom('release')
    .innerJoin('office', 'office.id', 'release.office_id')
    .innerJoin('person as officer', 'officer.id', 'release.officer_id')
    .innerJoin(
      'release_revision as revision',
      'revision.id',
      reach.side === 'desk' ? 'release.sent_revision_id' : 'release.revision_id',
    )
    .leftJoin('section', 'section.id', 'revision.section_id')
    .leftJoin('story', 'story.id', 'release.story_id')
    .leftJoin('release_desk as desk', 'desk.id', 'release.desk_id')
    .leftJoin('person as holder', 'holder.id', 'release.holder_id')
    .leftJoinLateral(lastAnswer, join => join.onTrue())
    .where(isWithin(reach))
    .select(columns)

const lastAnswer = (eb: ExpressionBuilder<Tables, 'release'>) =>
  eb
    .selectFrom('release_answer as answer')
    .innerJoin('person as answerer', 'answerer.id', 'answer.actor_id')
    .select(['answer.verdict', 'answer.reason', 'answer.note', 'answerer.name as actor_name', 'answer.at'])
    .whereRef('answer.release_id', '=', 'release.id')
    .orderBy('answer.at', 'desc')
    .orderBy('answer.id', 'desc')
    .limit(1)
    .as('last')

const rowOf = (row: Row): ReleaseRow => ({
  id: row.id,
  status: row.status,
  officeId: row.office_id,
  office: {
    slug: row.office_slug,
    name: row.office_name,
    provinceSlug: row.office_province,
    isVerified: row.verified_at !== null,
  },
  officerName: row.officer_name,
  revisionId: row.revision_id,
  headline: row.headline,
  lead: row.lead,
  section: row.section,
  province: row.province,
  eventAt: row.event_at,
  embargoUntil: row.embargo_until,
  sentAt: row.sent_at,
  movedAt: row.moved_at,
  updatedAt: row.updated_at,
  last: lastOf(row),
  story: storyOf(row),
  desk: deskOf(row),
  holder: holderOf(row),
  dueAt: row.due_at,
  wantedAt: row.wanted_at,
  routedBy: row.routed_by,
})

function lastOf({ verdict, reason, note, actor_name: actorName, at }: Row): ReleaseRow['last'] {
  if (verdict === null || actorName === null || at === null) return null
  return { verdict, reason, note: note ?? '', actorName, at }
}

function storyOf(row: Row): ReleaseRow['story'] {
  const { story_id: id, code, slug, story_status: status, story_embargo: embargoUntil } = row
  if (id === null || code === null || slug === null || status === null) return null
  return { id, code: Number(code), slug, status, embargoUntil }
}

function deskOf({ desk_id: id, desk_fa: nameFa, desk_en: nameEn }: Row): ReleaseRow['desk'] {
  return id === null || nameFa === null || nameEn === null ? null : { id, nameFa, nameEn }
}

function holderOf({ holder_id: id, holder_name: name }: Row): ReleaseRow['holder'] {
  return id === null || name === null ? null : { id, name }
}

function isBeyond(list: InboxList, cursor: string) {
  const [, at = '', id = ''] =
    /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return list === 'all'
    ? sql<boolean>`(release.moved_at, release.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
    : sql<boolean>`(release.wanted_at, release.id) > (${new Date(at)}::timestamptz, ${id}::uuid)`
}
