import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { FileKind } from './release-file.ts'

export interface UnusedFile {
  id: string
  kind: FileKind
  contentHash: string
}

// Read top to bottom: what keeps a file. Everything else is unused.
const isUnused = (before: Date) => sql<boolean>`
  file.removed_at is null
  and file.created_at < ${before}
  -- a copy of it was sent
  and not exists (
    select from release_revision_file carried
    join release_answer answer on answer.revision_id = carried.revision_id and answer.verdict = 'sent'
    where carried.file_id = file.id
  )
  -- what an office writes carries it
  and not exists (
    select from release_revision_file carried
    join release on release.revision_id = carried.revision_id and release.status in ('draft', 'returned')
    where carried.file_id = file.id
  )
  -- it was replaced a short while ago: its officer may want it back
  and not exists (
    select from release_revision_file carried
    join release_revision revision on revision.id = carried.revision_id
    join release on release.id = revision.release_id and release.updated_at >= ${before}
    where carried.file_id = file.id
  )`

/** Files that nothing needs since a moment, the oldest first. */
export async function listUnusedFiles(
  context: Context,
  { before, limit }: { before: Date; limit: number },
): Promise<UnusedFile[]> {
  return context.db
    .selectFrom('release_file as file')
    .select(['file.id', 'file.kind', 'file.content_hash as contentHash'])
    .where(isUnused(before))
    .orderBy('file.created_at')
    .orderBy('file.id')
    .limit(limit)
    .execute()
}

/**
 * Notes that a file is gone, unless something needs it by now. Whoever sends the same bytes or saves a release with the
 * file waits meanwhile. @returns whether it is gone, and whether nobody else has the same bytes.
 */
export async function markFileRemoved(
  within: Context,
  { id, contentHash }: UnusedFile,
  before: Date,
): Promise<{ isRemoved: boolean; areBytesFree: boolean }> {
  await within.db
    .selectFrom('release_file')
    .select('id')
    .where('content_hash', '=', contentHash)
    .orderBy('id')
    .forUpdate()
    .execute()
  const marked = await within.db
    .updateTable('release_file as file')
    .set({ removed_at: within.clock.now() })
    .where('file.id', '=', id)
    .where(isUnused(before))
    .executeTakeFirst()
  const others = await within.db
    .selectFrom('release_file')
    .select('id')
    .where('content_hash', '=', contentHash)
    .where('removed_at', 'is', null)
    .limit(1)
    .execute()
  return { isRemoved: marked.numUpdatedRows > 0n, areBytesFree: others.length === 0 }
}

/** Whether files with these bytes were all removed; nobody removes any of them until the end of the transaction. */
export async function werePutAway(within: Context, contentHash: string): Promise<boolean> {
  const rows = await within.db
    .selectFrom('release_file')
    .select('removed_at')
    .where('content_hash', '=', contentHash)
    .orderBy('id')
    .forShare()
    .execute()
  return rows.length > 0 && rows.every(row => row.removed_at !== null)
}
