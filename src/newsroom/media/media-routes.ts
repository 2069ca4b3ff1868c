import { Hono, type Context as HonoContext } from 'hono'
import { allow, may } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { isPicturePublic, readPicture } from './picture-store.ts'
import { readRendition } from './read-rendition.ts'
import { renditionOf, renditionPath, type RenditionFormat } from './rendition.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The pictures of pages: `/media/ID/STAMP/wide-640.avif`. Pictures of unpublished stories are shown to the desk only.
 * An address from before a picture was replaced or cropped leads to the present one.
 */
export function mediaRoutes(context: Context, storage: Storage): Hono<Env> {
  return new Hono<Env>().get('/media/:id/:stamp/:file', allow('anyone'), async c => {
    const { id, stamp, file } = c.req.param()
    const rendition = renditionOf(file)
    if (!uuid.test(id) || rendition === undefined) throw new Refusal('picture.not_found')
    const [picture, isPublic] = await Promise.all([readPicture(context, id), isPicturePublic(context, id)])
    if (picture === undefined || (!isPublic && !isSeenByDesk(c))) throw new Refusal('picture.not_found')
    if (stamp !== picture.stamp) {
      c.header('cache-control', isPublic ? 'public, max-age=60' : 'private, no-store')
      return c.redirect(renditionPath(picture, rendition))
    }
    const bytes = await readRendition({ ...context, storage }, picture, rendition)
    if (bytes === undefined) throw new Refusal('picture.not_found')
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[rendition.format],
      'cache-control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
    })
  })
}

export const mediaTypes: Readonly<Record<RenditionFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

const isSeenByDesk = (c: HonoContext<Env>): boolean => may(c.get('actor') ?? { kind: 'reader' }, 'desk.read')
