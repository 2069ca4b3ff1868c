import type { Handler } from 'hono'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { reachOf } from '../reach.ts'
import { readFileWithin } from './file-store.ts'
import { fileKey, isPictureKind, mediaTypeOf, type ReleaseFile } from './release-file.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The bytes of a file of a release: to its office and those above, and to the desk once it was sent. Pictures are
 * shown, documents are handed over to be kept; neither may run anything.
 */
export const giveFile =
  (context: Context, storage: Storage): Handler<Env> =>
  async c => {
    const { id: releaseId = '', fileId = '' } = c.req.param()
    const reach = await reachOf(actingIn(context, c))
    const isId = uuid.test(releaseId) && uuid.test(fileId)
    const file = isId ? await readFileWithin(context, reach, { releaseId, fileId }) : undefined
    const bytes = file && (await storage.get(fileKey(file)))
    if (file === undefined || bytes === undefined) throw new Refusal('file.not_found')
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypeOf[file.kind],
      'content-disposition': dispositionOf(file),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  }

const dispositionOf = ({ kind, name }: ReleaseFile): string =>
  `${isPictureKind(kind) ? 'inline' : 'attachment'}; filename="file.${kind}"; filename*=UTF-8''${encodeURIComponent(name)}`
