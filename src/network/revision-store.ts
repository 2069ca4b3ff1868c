import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems } from '../platform/refusal.ts'
import { insertFilesOf, listFilesOf } from './files/file-store.ts'
import type { Reach } from './reach.ts'
import type { ReleaseContent, StoredContent } from './release.ts'

export interface NewRevision {
  id?: string
  releaseId: string
  authorId: string
  sectionId: string | null
  content: ReleaseContent
}

/** Appends a revision with the next number. @returns its id. */
export async function insertRevision(within: Context, revision: NewRevision): Promise<string> {
  const { content, releaseId, id = newId() } = revision
  await within.db
    .insertInto('release_revision')
    .values({
      id,
      release_id: releaseId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from release_revision where release_id = ${releaseId})`,
      headline: content.headline,
      lead: content.lead,
      body: JSON.stringify(content.body),
      event_place: content.eventPlace,
      event_at: content.eventAt,
      contact: content.contact,
      section_id: revision.sectionId,
      province_slug: content.province,
      embargo_until: content.embargoUntil,
      author_id: revision.authorId,
      created_at: within.clock.now(),
    })
    .execute()
  await insertFilesOf(within, id, content.files)
  return id
}

/** An id that a sender chose may not be another revision's. @throws FieldProblems. */
export async function mustBeFree(within: Context, revisionId: string): Promise<void> {
  const query = within.db.selectFrom('release_revision').select('id').where('id', '=', revisionId)
  if ((await query.executeTakeFirst()) !== undefined)
    throw new FieldProblems([{ field: 'revisionId', problem: 'malformed' }])
}

/** What a revision says; undefined when the release has no such revision. */
export async function readContent(
  context: Context,
  { releaseId, revisionId }: { releaseId: string; revisionId: string },
): Promise<StoredContent | undefined> {
  const content = await context.db
    .selectFrom('release_revision as revision')
    .leftJoin('section', 'section.id', 'revision.section_id')
    .select([
      'revision.headline',
      'revision.lead',
      'revision.body',
      'revision.event_place as eventPlace',
      'revision.event_at as eventAt',
      'revision.contact',
      'section.slug as section',
      'revision.province_slug as province',
      'revision.embargo_until as embargoUntil',
    ])
    .where('revision.id', '=', revisionId)
    .where('revision.release_id', '=', releaseId)
    .executeTakeFirst()
  return content && { ...content, files: await listFilesOf(context, revisionId) }
}

export interface RevisionLine {
  id: string
  number: number
  headline: string
  authorName: string
  createdAt: Date
  /** When it was first sent; null for one that the desk never saw. */
  sentAt: Date | null
}

/** The revisions of a release, the latest first, at most 200; the desk is shown only what was sent. */
export async function listRevisions(
  context: Context,
  reach: Reach,
  releaseId: string,
): Promise<RevisionLine[]> {
  const sentAt = sql<Date | null>`(select min(answer.at) from release_answer answer
    where answer.release_id = revision.release_id and answer.revision_id = revision.id and answer.verdict = 'sent')`
  return context.db
    .selectFrom('release_revision as revision')
    .innerJoin('person', 'person.id', 'revision.author_id')
    .select([
      'revision.id',
      'revision.number',
      'revision.headline',
      'person.name as authorName',
      'revision.created_at as createdAt',
      sentAt.as('sentAt'),
    ])
    .where('revision.release_id', '=', releaseId)
    .$if(reach.side === 'desk', query => query.where(sentAt, 'is not', null))
    .orderBy('revision.number', 'desc')
    .orderBy('revision.id')
    .limit(200)
    .execute()
}
