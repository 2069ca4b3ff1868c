import { Hono } from 'hono'
import { allow } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Storage } from '../platform/storage.ts'
import { isPictureInDraft, isPicturePublic } from './picture-store.ts'
import { storyOfPreview } from './preview-store.ts'
import { readRendition, renditionWidths } from './read-rendition.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The pictures of a draft, for who has its link: `/preview/TOKEN/media/ID/640.webp`; and the public ones around it. */
export function previewMediaRoutes(context: Context, storage: Storage): Hono<Env> {
  return new Hono<Env>().get('/preview/:token/media/:id/:file', allow('anyone'), async c => {
    const id = c.req.param('id')
    const width = renditionWidths.find(each => `${each}.webp` === c.req.param('file'))
    const opened = await storyOfPreview(context, c.req.param('token'))
    if (!uuid.test(id) || width === undefined || opened === undefined) throw new Refusal('picture.not_found')
    const isShown =
      (await isPictureInDraft(context, { id, ...opened })) || (await isPicturePublic(context, id))
    const bytes = isShown ? await readRendition({ ...context, storage }, id, width) : undefined
    if (bytes === undefined) throw new Refusal('picture.not_found')
    const headers = { 'content-type': 'image/webp', 'cache-control': 'private, no-store' }
    return c.body(new Uint8Array(bytes), 200, headers)
  })
}
