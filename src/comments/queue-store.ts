import { sql, type SqlBool } from 'kysely'
import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { CommentStatus } from './comment.ts'
import { queueLists, type QueueList } from './desk/moderation.ts'
import { readQueueCursor, type QueueQuestion } from './queue-question.ts'
import type { RuleScore, Signal } from './screening/signal.ts'

/** A comment as the moderation queue shows it. */
export interface QueuedComment {
  id: string
  status: CommentStatus
  name: string
  text: string
  /** What readers see where it differs from the text. */
  shownText: string | null
  appealText: string | null
  sentAt: Date
  urgency: number
  signals: readonly Signal[]
  scores: readonly RuleScore[]
  /** Which version of what was learnt gave the scores. */
  modelVersion: number | null
  unranked: boolean
  /** What it replies to. */
  parent: { name: string; text: string } | null
  story: {
    id: string
    code: number
    slug: string
    edition: 'fa' | 'en'
    section: string
    kicker: string
    headline: string
    lead: string
  }
}

export const queuePage = 50

/**
 * Comments of a list: what waits, most urgent first and then oldest first; what is decided, newest first.
 * At most 50 after the cursor.
 * @throws FieldProblems when the cursor is malformed.
 */
export async function listQueue(context: ActingContext, question: QueueQuestion): Promise<QueuedComment[]> {
  const isDecided = question.list === 'published' || question.list === 'refused'
  const rows = await commentsWithStories(context)
    .where(isOnList(question.list))
    .where(answers(context, question))
    .$if(question.after !== undefined, query => query.where(isAfter(question.after ?? '', isDecided)))
    .$if(!isDecided, query =>
      query.orderBy('comment.urgency', 'desc').orderBy('comment.sent_at').orderBy('comment.id'),
    )
    .$if(isDecided, query => query.orderBy('comment.sent_at', 'desc').orderBy('comment.id', 'desc'))
    .limit(queuePage)
    .execute()
  return rows.map(queuedOf)
}

export async function readQueued(context: Context, id: string): Promise<QueuedComment | undefined> {
  const row = await commentsWithStories(context).where('comment.id', '=', id).executeTakeFirst()
  return row && queuedOf(row)
}

/** How many comments wait in the lists where some wait. */
export async function countQueue(context: Context): Promise<{ list: QueueList; count: number }[]> {
  const { rows } = await sql<Record<string, string>>`
    select count(*) filter (where status = 'waiting' and asked.id is null) as "waiting",
      count(*) filter (where asked.id is not null) as "second-opinion",
      count(*) filter (where status = 'appealed' and asked.id is null) as "appealed"
    from comment
    left join second_opinion as asked on asked.comment_id = comment.id and asked.ended_at is null
    where status in ('waiting', 'appealed')
  `.execute(context.db)
  return queueLists.flatMap(list => {
    const count = rows[0]?.[list]
    return count === undefined ? [] : [{ list, count: Number(count) }]
  })
}

const isAsked = sql<SqlBool>`exists (
  select from second_opinion where second_opinion.comment_id = comment.id and second_opinion.ended_at is null)`

function isOnList(list: QueueList) {
  if (list === 'second-opinion') return sql<SqlBool>`comment.status in ('waiting', 'appealed') and ${isAsked}`
  const isOfStatus = sql<SqlBool>`comment.status = ${list}`
  return list === 'waiting' || list === 'appealed'
    ? sql<SqlBool>`${isOfStatus} and not ${isAsked}`
    : isOfStatus
}

function answers(context: ActingContext, { rule, signals, section, story, claimed }: QueueQuestion) {
  const wanted = [
    rule !== undefined && sql<SqlBool>`${rule} = any(comment.seen_rules)`,
    signals === 'with' && sql<SqlBool>`comment.seen_rules <> '{}'`,
    signals === 'without' && sql<SqlBool>`comment.seen_rules = '{}'`,
    section !== undefined &&
      sql<SqlBool>`(section.slug = ${section}
        or section.parent_id = (select id from section as above where above.slug = ${section}))`,
    story !== undefined &&
      sql<SqlBool>`comment.story_id = (select id from story as named where named.code = ${story})`,
    claimed !== undefined && isClaimedBy(context, claimed),
  ]
  return sql<SqlBool>`${sql.join([sql`true`, ...wanted.filter(each => each !== false)], sql` and `)}`
}

function isClaimedBy(context: ActingContext, holder: string) {
  const now = context.clock.now()
  if (holder === 'nobody')
    return sql<SqlBool>`not exists (select from comment_claim as claim
      where claim.comment_id = comment.id and claim.expires_at > ${now})`
  const id = holder === 'mine' ? personIdOf(context.actor) : holder
  return sql<SqlBool>`exists (select from comment_claim as claim
    where claim.comment_id = comment.id and claim.expires_at > ${now} and claim.holder_id::text = ${id})`
}

function isAfter(cursor: string, isDecided: boolean) {
  const { urgency, sentAt, id } = readQueueCursor(cursor)
  return isDecided
    ? sql<SqlBool>`(comment.sent_at, comment.id) < (${sentAt}, ${id}::uuid)`
    : sql<SqlBool>`comment.urgency <= ${urgency}::real and (comment.urgency < ${urgency}::real
        or (comment.sent_at, comment.id) > (${sentAt}, ${id}::uuid))`
}

type Row = Awaited<ReturnType<ReturnType<typeof commentsWithStories>['executeTakeFirstOrThrow']>>

const commentsWithStories = (context: Context) =>
  context.db
    .selectFrom('comment')
    .innerJoin('story', 'story.id', 'comment.story_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .leftJoin('comment as parent', 'parent.id', 'comment.parent_id')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('screening')
          .select(['screening.signals', 'screening.scores', 'screening.model_version', 'screening.unranked'])
          .whereRef('screening.comment_id', '=', 'comment.id')
          .orderBy('screening.at', 'desc')
          .orderBy('screening.id', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select([
      'comment.id',
      'comment.status',
      'comment.name',
      'comment.text',
      'comment.shown_text',
      'comment.appeal_text',
      'comment.sent_at',
      'comment.urgency',
      'last.signals',
      'last.scores',
      'last.model_version',
      'last.unranked',
      'parent.name as parent_name',
      'parent.text as parent_text',
      'story.id as story_id',
      'story.code',
      'story.slug',
      'story.edition',
      'section.slug as section',
      'revision.kicker',
      'revision.headline',
      'revision.lead',
    ])

function queuedOf(row: Row): QueuedComment {
  return {
    id: row.id,
    status: row.status,
    name: row.name,
    text: row.text,
    shownText: row.shown_text,
    appealText: row.appeal_text,
    sentAt: row.sent_at,
    urgency: row.urgency,
    signals: row.signals ?? [],
    scores: row.scores ?? [],
    modelVersion: row.model_version === null ? null : Number(row.model_version),
    unranked: row.unranked ?? false,
    parent: row.parent_text === null ? null : { name: row.parent_name ?? '', text: row.parent_text },
    story: {
      id: row.story_id,
      code: Number(row.code),
      slug: row.slug,
      edition: row.edition,
      section: row.section,
      kicker: row.kicker,
      headline: row.headline,
      lead: row.lead,
    },
  }
}
