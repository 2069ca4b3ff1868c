import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { authorIdsNow, insertRevisionAuthors } from './authors/author-store.ts'
import { putDeskDocument } from './day/desk-document-store.ts'
import { picturesIn, recordingsIn } from './body.ts'
import { notePicturesUsed } from './media/used-picture-store.ts'
import { insertRevisionRecordings } from './recordings/revision-recording-store.ts'
import type { RevisionContent } from './revision-content.ts'
import type { Edition } from './story.ts'
import { findOrMakeTopics, topicsNow } from './topic-store.ts'

export interface NewRevision {
  id?: string
  storyId: string
  edition: Edition
  parentId: string | null
  content: RevisionContent
  /** Why it was made: 'created', 'saved', 'restored', 'corrected', 'updated', 'imported'. */
  reason: string
  /** Why, in the words of whoever made it. */
  note?: string
}

/** Appends an immutable revision with its topics (made when new). @returns its id. */
export async function insertRevision(within: ActingContext, revision: NewRevision): Promise<string> {
  const { id = newId(), storyId, content } = revision
  await within.db
    .insertInto('story_revision')
    .values({
      id,
      story_id: storyId,
      parent_id: revision.parentId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from story_revision where story_id = ${storyId})`,
      kicker: content.kicker,
      headline: content.headline,
      short_headline: content.shortHeadline,
      lead: content.lead,
      body: JSON.stringify(content.body),
      picture_id: content.pictureId,
      picture_caption: content.pictureCaption,
      byline: content.byline,
      source_label: content.sourceLabel,
      source_url: content.sourceUrl,
      editor_id: personIdOf(within.actor),
      reason: revision.reason,
      note: revision.note ?? '',
      created_at: within.clock.now(),
    })
    .execute()
  await insertPictures(within, id, picturesIn(content.body))
  await notePicturesUsed(within, [content.pictureId, ...picturesIn(content.body)])
  await insertRevisionRecordings(within, id, recordingsIn(content.body))
  await insertTopics(within, id, await findOrMakeTopics(within, revision.edition, content.topics))
  await insertRevisionAuthors(within, id, content.authors)
  await putDeskDocument(within, { storyId, ...content })
  return id
}

/** An id that a sender chose may not be another revision's. @throws FieldProblems. */
export async function mustBeFree(within: Context, revisionId: string): Promise<void> {
  const query = within.db.selectFrom('story_revision').select('id').where('id', '=', revisionId)
  if ((await query.executeTakeFirst()) !== undefined)
    throw new FieldProblems([{ field: 'revisionId', problem: 'malformed' }])
}

/** What a revision says. @throws Refusal 'revision.not_found'. */
export async function readRevision(context: Context, revisionId: string): Promise<RevisionContent> {
  const row = await context.db
    .selectFrom('story_revision as revision')
    .select([
      'kicker',
      'headline',
      'short_headline as shortHeadline',
      'lead',
      'body',
      'picture_id as pictureId',
      'picture_caption as pictureCaption',
      'byline',
      'source_label as sourceLabel',
      'source_url as sourceUrl',
    ])
    .select([topicsNow.as('topics'), authorIdsNow.as('authors')])
    .where('revision.id', '=', revisionId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('revision.not_found')
  return { ...row, topics: row.topics.map(({ name }) => name) }
}

export interface RevisionLine {
  id: string
  number: number
  parentId: string | null
  headline: string
  editorName: string | null
  reason: string
  note: string
  createdAt: Date
  /** Saved on the way: soon saved again by the same hand, and nothing was done to it. */
  isPassing: boolean
}

/** A save followed sooner than this by the same hand's next one is a step on the way. */
const onTheWay = '10 minutes'

/** The revisions of a story, newest first: at most 200 that stand, and the 300 newest saves on the way to them. */
export async function listRevisions(context: Context, storyId: string): Promise<RevisionLine[]> {
  const marked = context.db
    .selectFrom('story_revision as revision')
    .leftJoin('person', 'person.id', 'revision.editor_id')
    .select([
      'revision.id',
      'revision.number',
      'revision.parent_id as parentId',
      'revision.headline',
      'person.name as editorName',
      'revision.reason',
      'revision.note',
      'revision.created_at as createdAt',
      isPassing.as('isPassing'),
    ])
    .where('revision.story_id', '=', storyId)
  const ranked = context.db
    .selectFrom(marked.as('marked'))
    .selectAll()
    .select(sql<string>`row_number() over (partition by "isPassing" order by number desc)`.as('rank'))
  const rows = await context.db
    .selectFrom(ranked.as('ranked'))
    .select([
      'id',
      'number',
      'parentId',
      'headline',
      'editorName',
      'reason',
      'note',
      'createdAt',
      'isPassing',
    ])
    .where('rank', '<=', sql<string>`case when "isPassing" then 300 else 200 end`)
    .orderBy('number', 'desc')
    .limit(500)
    .execute()
  return rows
}

const isPassing = sql<boolean>`revision.reason = 'saved'
  and not exists (select 1 from story_status where story_status.revision_id = revision.id)
  and exists (
    select 1 from story_revision as next
    where next.story_id = revision.story_id and next.number = revision.number + 1 and next.reason = 'saved'
      and next.editor_id is not distinct from revision.editor_id
      and next.created_at < revision.created_at + ${onTheWay}::interval)`

/** Slugs of a revision's topics as they are now; at most 50. */
export async function topicSlugsOf(within: Context, revisionId: string): Promise<string[]> {
  const row = await within.db
    .selectFrom('story_revision as revision')
    .select(topicsNow.as('topics'))
    .where('revision.id', '=', revisionId)
    .executeTakeFirst()
  return row?.topics.map(({ slug }) => slug) ?? []
}

async function insertPictures(within: Context, revisionId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await within.db
    .insertInto('revision_picture')
    .values(ids.map(picture_id => ({ revision_id: revisionId, picture_id })))
    .execute()
}

async function insertTopics(within: Context, revisionId: string, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length === 0) return
  await within.db
    .insertInto('revision_topic')
    .values(topicIds.map((topic_id, position) => ({ revision_id: revisionId, topic_id, position })))
    .execute()
}
