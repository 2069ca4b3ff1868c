import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { StoredPicture } from './picture-store.ts'

/** Remembers the file of a picture that another takes the place of. */
export async function insertVersion(within: ActingContext, picture: StoredPicture): Promise<void> {
  await within.db
    .insertInto('media_version')
    .values({
      media_id: picture.id,
      version: picture.version,
      content_hash: picture.contentHash,
      format: picture.format,
      file_name: picture.fileName,
      replaced_by: personIdOf(within.actor),
      replaced_at: within.clock.now(),
    })
    .execute()
}

export interface VersionLine {
  version: number
  fileName: string
  replacedBy: string | null
  replacedAt: Date
}

/** What a picture was before, the latest first; at most 20. */
export async function listVersions(context: Context, pictureId: string): Promise<VersionLine[]> {
  return context.db
    .selectFrom('media_version as version')
    .leftJoin('person', 'person.id', 'version.replaced_by')
    .select([
      'version.version',
      'version.file_name as fileName',
      'person.name as replacedBy',
      'version.replaced_at as replacedAt',
    ])
    .where('version.media_id', '=', pictureId)
    .orderBy('version.version', 'desc')
    .limit(20)
    .execute()
}

/** The files a picture has and had; at most 100. */
export async function listFiles(
  within: Context,
  pictureId: string,
): Promise<{ contentHash: string; format: string }[]> {
  return within.db
    .selectFrom('media_version')
    .select(['content_hash as contentHash', 'format'])
    .where('media_id', '=', pictureId)
    .orderBy('version')
    .limit(100)
    .execute()
}

/** Whether any picture is, or was, this file. */
export async function isFileNeeded(within: Context, contentHash: string): Promise<boolean> {
  const now = await within.db
    .selectFrom('media')
    .select('id')
    .where('content_hash', '=', contentHash)
    .limit(1)
    .executeTakeFirst()
  const before = await within.db
    .selectFrom('media_version')
    .select('media_id')
    .where('content_hash', '=', contentHash)
    .limit(1)
    .executeTakeFirst()
  return now !== undefined || before !== undefined
}
