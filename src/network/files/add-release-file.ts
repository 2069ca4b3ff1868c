import type { MediaContext } from '../../newsroom/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import { reachOfWriter } from '../reach.ts'
import { countBytesSince, insertFile } from './file-store.ts'
import { werePutAway } from './unused-file-store.ts'
import { readReleaseFile } from './read-release-file.ts'
import { fileKey, type FileKind } from './release-file.ts'

export interface FileAdded {
  id: string
  name: string
  kind: FileKind
  bytes: number
}

const day = 86_400_000
const megabyte = 1024 * 1024
const mostADay = 300

/**
 * Keeps a file of the office for its releases. Nobody else sees it before a release that carries it is sent.
 * @throws Refusal 'file.too_much_today', 'officer.no_office', 'access.…' and those of readReleaseFile.
 */
export async function addReleaseFile(
  context: MediaContext,
  order: { bytes: Uint8Array; name: string },
): Promise<FileAdded> {
  const reach = await reachOfWriter(context)
  const { file, kind, contentHash } = await readReleaseFile(order.bytes)
  const name = cleanLine(
    { field: 'name', given: (order.name.split(/[\\/]/).at(-1) ?? '').slice(-150), kind: 'title', most: 150 },
    [],
  )
  // The bytes first: bytes without a row harm nobody.
  await context.storage.put(fileKey({ contentHash, kind }), file)
  return inTransaction(context, async within => {
    const since = new Date(within.clock.now().getTime() - day)
    if ((await countBytesSince(within, reach.officeId, since)) + file.length > mostADay * megabyte)
      throw new Refusal('file.too_much_today', { most: mostADay })
    // Unless somebody removed them just now: then they are written again.
    if (await werePutAway(within, contentHash))
      await context.storage.put(fileKey({ contentHash, kind }), file)
    const added = { id: newId(), name: name === '' ? `file.${kind}` : name, kind, bytes: file.length }
    await insertFile(within, {
      ...added,
      contentHash,
      officeId: reach.officeId,
      officerId: reach.personId,
    })
    return added
  })
}
