import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Reach } from '../reach.ts'
import { isWithin } from '../release-store.ts'
import type { FileGiven, FileKind, ReleaseFile } from './release-file.ts'

export interface NewFile {
  id: string
  officeId: string
  officerId: string
  name: string
  kind: FileKind
  bytes: number
  contentHash: string
}

export async function insertFile(within: Context, file: NewFile): Promise<void> {
  await within.db
    .insertInto('release_file')
    .values({
      id: file.id,
      office_id: file.officeId,
      officer_id: file.officerId,
      name: file.name,
      kind: file.kind,
      bytes: file.bytes,
      content_hash: file.contentHash,
      created_at: within.clock.now(),
    })
    .execute()
}

/** How much an office has sent since a moment. */
export async function countBytesSince(context: Context, officeId: string, since: Date): Promise<number> {
  const row = await context.db
    .selectFrom('release_file')
    .select(({ fn }) => fn.sum<string>('bytes').as('bytes'))
    .where('office_id', '=', officeId)
    .where('created_at', '>=', since)
    .executeTakeFirst()
  return Number(row?.bytes ?? 0)
}

/** Which of these files are the office's own and still there; they stay so until the end of the transaction. */
export async function listOwnFiles(
  within: Context,
  officeId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await within.db
    .selectFrom('release_file')
    .select('id')
    .where('office_id', '=', officeId)
    .where('id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .forShare()
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertFilesOf(
  within: Context,
  revisionId: string,
  files: readonly FileGiven[],
): Promise<void> {
  if (files.length === 0) return
  await within.db
    .insertInto('release_revision_file')
    .values(
      files.map(({ id, caption, credit }, at) => ({
        revision_id: revisionId,
        file_id: id,
        place: at + 1,
        caption,
        credit,
      })),
    )
    .execute()
}

const columns = [
  'file.id',
  'carried.caption',
  'carried.credit',
  'file.name',
  'file.kind',
  'file.bytes',
  'file.content_hash as contentHash',
] as const

/** What a revision carries, in its order. */
export async function listFilesOf(context: Context, revisionId: string): Promise<ReleaseFile[]> {
  return context.db
    .selectFrom('release_revision_file as carried')
    .innerJoin('release_file as file', 'file.id', 'carried.file_id')
    .select(columns)
    .where('carried.revision_id', '=', revisionId)
    .orderBy('carried.place')
    .orderBy('file.id')
    .limit(100)
    .execute()
}

/** A file of a release within reach: to the desk, of a revision that was sent; undefined when there is none. */
export async function readFileWithin(
  context: Context,
  reach: Reach,
  { releaseId, fileId }: { releaseId: string; fileId: string },
): Promise<ReleaseFile | undefined> {
  const wasSent = sql<boolean>`exists (select from release_answer answer
    where answer.revision_id = carried.revision_id and answer.verdict = 'sent')`
  return context.db
    .selectFrom('release_revision_file as carried')
    .innerJoin('release_revision as revision', 'revision.id', 'carried.revision_id')
    .innerJoin('release', 'release.id', 'revision.release_id')
    .innerJoin('release_file as file', 'file.id', 'carried.file_id')
    .select(columns)
    .where('release.id', '=', releaseId)
    .where('file.id', '=', fileId)
    .where('file.removed_at', 'is', null)
    .where(isWithin(reach))
    .$if(reach.side === 'desk', query => query.where(wasSent))
    .orderBy('revision.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
