import { sql } from 'kysely'
import type { AnswerKind, Edition } from '../../newsroom/index.ts'
import type { ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Reach } from '../reach.ts'
import type { ReplyStatus } from './reply.ts'

/** A request as the desk and its office see it. */
export interface Reply {
  id: string
  office: { slug: string; name: string }
  officeId: string
  officerName: string
  storyId: string
  wish: AnswerKind
  passage: string
  text: string
  status: ReplyStatus
  askedAt: Date
  dueAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  reason: string
  note: string
  answerStoryId: string | null
}

const isWithin = (reach: Reach) =>
  reach.side === 'desk' ? sql<boolean>`true` : sql<boolean>`reply.office_id = any(${reach.officeIds}::uuid[])`

/** Requests within reach: those that wait first, by their moment, then the newest; at most 100. */
export async function listReplies(context: Context, reach: Reach): Promise<Reply[]> {
  const rows = await replies(context, reach)
    .orderBy(sql`case when reply.status = 'asked' then 0 else 1 end`)
    .orderBy(sql`case when reply.status = 'asked' then reply.due_at end`)
    .orderBy('reply.asked_at', 'desc')
    .orderBy('reply.id')
    .limit(100)
    .execute()
  return rows.map(replyOf)
}

/** A request within reach. @throws Refusal 'reply.not_found'. */
export async function readReply(context: Context, reach: Reach, id: string): Promise<Reply> {
  const row = await replies(context, reach).where('reply.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('reply.not_found')
  return replyOf(row)
}

const replies = (context: Context, reach: Reach) =>
  context.db
    .selectFrom('reply_request as reply')
    .innerJoin('office', 'office.id', 'reply.office_id')
    .innerJoin('person as officer', 'officer.id', 'reply.officer_id')
    .leftJoin('person as editor', 'editor.id', 'reply.decided_by')
    .select([
      'reply.id',
      'reply.office_id as officeId',
      'office.slug as officeSlug',
      'office.name as officeName',
      'officer.name as officerName',
      'reply.story_id as storyId',
      'reply.wish',
      'reply.passage',
      'reply.text',
      'reply.status',
      'reply.asked_at as askedAt',
      'reply.due_at as dueAt',
      'editor.name as decidedBy',
      'reply.decided_at as decidedAt',
      'reply.reason',
      'reply.note',
      'reply.answer_story_id as answerStoryId',
    ])
    .where(isWithin(reach))

type ReplyRow = Omit<Reply, 'office'> & { officeSlug: string; officeName: string }

const replyOf = ({ officeSlug, officeName, ...reply }: ReplyRow): Reply => ({
  ...reply,
  office: { slug: officeSlug, name: officeName },
})

export interface LockedReply {
  id: string
  officeId: string
  officeName: string
  storyId: string
  wish: AnswerKind
  text: string
  status: ReplyStatus
}

/** A request within reach, locked until the end of the transaction. @throws Refusal 'reply.not_found'. */
export async function lockReply(within: Context, reach: Reach, id: string): Promise<LockedReply> {
  const row = await within.db
    .selectFrom('reply_request as reply')
    .innerJoin('office', 'office.id', 'reply.office_id')
    .select([
      'reply.id',
      'reply.office_id as officeId',
      'office.name as officeName',
      'reply.story_id as storyId',
      'reply.wish',
      'reply.text',
      'reply.status',
    ])
    .where('reply.id', '=', id)
    .where(isWithin(reach))
    .forUpdate('reply')
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('reply.not_found')
  return row
}

export interface NewReply {
  officeId: string
  officerId: string
  storyId: string
  wish: AnswerKind
  passage: string
  text: string
  dueAt: Date
}

/** @returns its id; undefined while the office has another open request about the story. */
export async function insertReply(within: ActingContext, reply: NewReply): Promise<string | undefined> {
  const row = await within.db
    .insertInto('reply_request')
    .values({
      id: newId(),
      office_id: reply.officeId,
      officer_id: reply.officerId,
      story_id: reply.storyId,
      wish: reply.wish,
      passage: reply.passage,
      text: reply.text,
      status: 'asked',
      asked_at: within.clock.now(),
      due_at: reply.dueAt,
      decided_by: null,
      decided_at: null,
      answer_story_id: null,
    })
    .onConflict(conflict =>
      conflict.columns(['office_id', 'story_id']).where('status', '=', 'asked').doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export interface ReplyMove {
  status: Exclude<ReplyStatus, 'asked'>
  decidedBy?: string | null
  reason?: string
  note?: string
  answerStoryId?: string
}

export async function moveReply(within: Context, id: string, move: ReplyMove): Promise<void> {
  await within.db
    .updateTable('reply_request')
    .set({
      status: move.status,
      decided_by: move.decidedBy ?? null,
      decided_at: within.clock.now(),
      reason: move.reason ?? '',
      note: move.note ?? '',
      answer_story_id: move.answerStoryId ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** What an answer takes over from the story it answers, as readers see that story. */
export async function readAnswered(
  within: Context,
  storyId: string,
): Promise<{ edition: Edition; section: string; province: string | null; headline: string; code: number }> {
  const row = await within.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select([
      'story.edition',
      'section.slug as section',
      'story.province_slug as province',
      'revision.headline',
      'story.code',
    ])
    .where('story.id', '=', storyId)
    .executeTakeFirstOrThrow()
  return { ...row, code: Number(row.code) }
}
