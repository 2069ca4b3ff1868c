import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { keptPlan } from '../platform/kept-plans.ts'
import { FieldProblems } from '../platform/refusal.ts'
import { cardColumns, cardOf, publishedStories } from './published-store.ts'
import {
  cursorOf,
  readCursor,
  type CorrectedCard,
  type ListQuestion,
  type StoryCard,
} from './public-story.ts'
import { storableOr } from './storable.ts'
import type { Edition } from './story.ts'
import { topicsCalled } from './topic-store.ts'

const mostInAList = 100

/**
 * Published stories, newest first, at most 100; ties in time are ordered by id. One query.
 * @throws FieldProblems when `before` is not a cursor made by `cursorOf`.
 */
export async function listStories(context: Context, question: ListQuestion): Promise<StoryCard[]> {
  const rows = await narrowed(context, question)
    .select(cardColumns)
    .orderBy('story.published_at', 'desc')
    .orderBy('story.id', 'desc')
    // In the text of the statement: a plan that is kept has to know that the list is short.
    .limit(sql.lit(Math.min(question.limit, mostInAList)))
    .$if(isOfEveryPage(question), query => query.modifyFront(keptPlan))
    .execute()
  return rows.map(cardOf)
}

const ofEveryPage: readonly string[] = ['edition', 'section', 'ids', 'limit']

const isOfEveryPage = (question: ListQuestion): boolean =>
  Object.keys(question).every(name => ofEveryPage.includes(name))

export interface CorrectionsQuestion {
  edition: Edition
  /** Only those before this cursor; from `correctionCursorOf`. */
  before?: string
  limit: number
}

/** The cursor of a correction: give it as `before` to get those after it in the list. */
export const correctionCursorOf = ({ correctedAt, correctionId }: CorrectedCard): string =>
  cursorOf({ publishedAt: correctedAt, id: correctionId })

/**
 * The corrections of an edition's stories, the latest first: every one, also where a story has several. At most 100.
 * @throws FieldProblems when `before` is no cursor.
 */
export async function listCorrections(
  context: Context,
  { edition, before, limit }: CorrectionsQuestion,
): Promise<CorrectedCard[]> {
  const end = before === undefined ? undefined : readCursor(before)
  const rows = await publishedStories(context)
    .select(cardColumns)
    .innerJoin('story_status as correction', 'correction.story_id', 'story.id')
    .select(['correction.id as correction_id', 'correction.at', 'correction.note'])
    .where('correction.status', '=', 'corrected')
    .where('story.edition', '=', edition)
    .$if(end !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('correction.at', 'correction.id'),
          '<',
          tuple(end?.publishedAt ?? new Date(0), end?.id ?? ''),
        ),
      ),
    )
    .orderBy('correction.at', 'desc')
    .orderBy('correction.id', 'desc')
    .limit(Math.min(limit, mostInAList))
    .execute()
  return rows.map(({ correction_id: correctionId, at, note, ...row }) => ({
    ...cardOf(row),
    correctedAt: at,
    correctionNote: note,
    correctionId,
  }))
}

/** When the oldest story of an edition that readers may know of was published; now, when there is none. */
export async function firstPublishedAt(context: Context, edition: Edition): Promise<Date> {
  const row = await publishedStories(context)
    .select('story.published_at')
    .where('story.edition', '=', edition)
    .orderBy('story.published_at')
    .orderBy('story.id')
    .limit(1)
    .executeTakeFirst()
  return row?.published_at ?? context.clock.now()
}

/** How many stories each province had since an instant, most first; provinces with none are left out. */
export async function countByProvince(
  context: Context,
  { edition, since }: { edition: Edition; since: Date },
): Promise<{ slug: string; count: number }[]> {
  const rows = await publishedStories(context)
    .select(['province.slug', sql<string>`count(*)`.as('stories')])
    .where('story.edition', '=', edition)
    .where('story.published_at', '>=', since)
    .where('province.slug', 'is not', null)
    .groupBy('province.slug')
    .orderBy('stories', 'desc')
    .orderBy('province.slug')
    .limit(50)
    .execute()
  return rows.map(({ slug, stories }) => ({ slug: slug ?? '', count: Number(stories) }))
}

/** How many stories each Tehran day of [from, until) had; `day` is the day's first instant; empty days are left out. */
export async function countByDay(
  context: Context,
  { edition, from, until }: { edition: Edition; from: Date; until: Date },
): Promise<{ day: Date; count: number }[]> {
  const day = sql<Date>`date_trunc('day', story.published_at at time zone 'Asia/Tehran') at time zone 'Asia/Tehran'`
  const rows = await publishedStories(context)
    .select([day.as('day'), sql<string>`count(*)`.as('stories')])
    .where('story.edition', '=', edition)
    .where('story.published_at', '>=', from)
    .where('story.published_at', '<', until)
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .limit(400)
    .execute()
  return rows.map(row => ({ day: row.day, count: Number(row.stories) }))
}

function narrowed(context: Context, question: ListQuestion) {
  const {
    section,
    province,
    topic,
    author,
    byline,
    by,
    release,
    kind,
    before,
    from,
    until,
    ids,
    withPicture,
  } = question
  return publishedStories(context)
    .where('story.edition', '=', question.edition)
    .$if(section !== undefined, query =>
      query.where('story.section_id', 'in', andBelow(context, section ?? '')),
    )
    .$if(province !== undefined, query =>
      query.where('story.province_slug', '=', storableOr(province ?? '', '')),
    )
    .$if(topic !== undefined, query => query.where('revision.id', 'in', revisionsOf(context, question)))
    .$if(author !== undefined, query =>
      query.where('story.author_id', '=', sql<string>`any(${uuids([author])})`),
    )
    .$if(byline !== undefined, query =>
      query
        .where('revision.byline', '=', storableOr(byline ?? '', null))
        // Said again for the planner: the index of names holds only these.
        .where('revision.byline', '!=', ''),
    )
    .$if(by !== undefined, query =>
      query.where('revision.id', 'in', revisionsBy(context, by ?? { authorId: '', names: [] })),
    )
    .$if(release !== undefined, query => query.where('story.id', 'in', madeOf(context, release ?? [])))
    .$if(kind !== undefined, query => query.where('story.kind', '=', kind ?? 'news'))
    .$if(ids !== undefined, query => query.where('story.id', '=', sql<string>`any(${uuids(ids)})`))
    .$if(withPicture === true, query => query.where('revision.picture_id', 'is not', null))
    .$if(from !== undefined, query => query.where('story.published_at', '>=', from ?? null))
    .$if(until !== undefined, query => query.where('story.published_at', '<', until ?? null))
    .$if(before !== undefined, query => query.where(isBefore(before ?? '')))
}

/** The stories made of releases, and their counterparts. */
const madeOf = (context: Context, release: readonly string[]) => {
  const isMade = sql<boolean>`made.source_release_id = any(${uuids(release)})`
  return context.db
    .selectFrom('story as made')
    .select('made.id')
    .where(isMade)
    .unionAll(db =>
      db
        .selectFrom('story as made')
        .innerJoin('story as other', 'other.id', 'made.counterpart_id')
        .select('other.id')
        .where(isMade),
    )
}

/** A section and those under it. */
const andBelow = (context: Context, slug: string) =>
  context.db
    .selectFrom('section as named')
    .innerJoin('section as shown', join =>
      join.on(eb =>
        eb.or([eb('shown.id', '=', eb.ref('named.id')), eb('shown.parent_id', '=', eb.ref('named.id'))]),
      ),
    )
    .select('shown.id')
    .where('named.slug', '=', storableOr(slug, ''))

const revisionsOf = (context: Context, { edition, topic = '' }: ListQuestion) =>
  context.db
    .selectFrom('revision_topic')
    .select('revision_topic.revision_id')
    .where('revision_topic.topic_id', 'in', topicsCalled(context, edition, topic))

/** Chosen as an author, or the name written by hand: first the revisions, or every story would be asked whose it is. */
const revisionsBy = (context: Context, { authorId, names }: NonNullable<ListQuestion['by']>) =>
  context.db
    .selectFrom('story_revision')
    .select('story_revision.id')
    .where('story_revision.byline', 'in', [...names])
    .where('story_revision.byline', '!=', '')
    .unionAll(db =>
      db
        .selectFrom('revision_author')
        .select('revision_author.revision_id as id')
        .where('revision_author.author_id', '=', authorId),
    )

const isBefore = (cursor: string) => {
  const [, at = '', id = ''] = /^(\d{4}-[\dT:.-]+Z)_([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (!isUuid(id) || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(story.published_at, story.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
}

// What is not an id names no story; the database would take it for a fault.
const uuids = (ids: readonly (string | undefined)[] = []) => sql`${ids.filter(isUuid)}::uuid[]`

const isUuid = (id: string | undefined): boolean =>
  id !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
