import { Hono, type Context as HonoContext } from 'hono'
import { allow, may } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Storage } from '../platform/storage.ts'
import { isPicturePublic } from './picture-store.ts'
import { readRendition, renditionWidths } from './read-rendition.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The pictures of pages: `/media/ID/640.webp`. Pictures of unpublished stories are shown to the desk only. */
export function mediaRoutes(context: Context, storage: Storage): Hono<Env> {
  return new Hono<Env>().get('/media/:id/:file', allow('anyone'), async c => {
    const id = c.req.param('id')
    const width = renditionWidths.find(each => `${each}.webp` === c.req.param('file'))
    if (!uuid.test(id) || width === undefined) throw new Refusal('picture.not_found')
    const isPublic = await isPicturePublic(context, id)
    if (!isPublic && !isSeenByDesk(c)) throw new Refusal('picture.not_found')
    const bytes = await readRendition({ ...context, storage }, id, width)
    if (bytes === undefined) throw new Refusal('picture.not_found')
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'image/webp',
      'cache-control': isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store',
    })
  })
}

const isSeenByDesk = (c: HonoContext<Env>): boolean => may(c.get('actor') ?? { kind: 'reader' }, 'desk.read')
