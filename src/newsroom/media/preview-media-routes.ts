import { Hono } from 'hono'
import { allow } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { storyOfPreview } from '../preview-store.ts'
import { mediaTypes } from './media-routes.ts'
import { isPictureInDraft, isPicturePublic, readPicture } from './picture-store.ts'
import { readRendition } from './read-rendition.ts'
import { renditionOf } from './rendition.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The pictures of a draft, for who has its link: `/preview/TOKEN/media/ID/STAMP/wide-640.avif`; and the public ones
 * around it. Nobody keeps them, so every stamp, also an old one, is answered by the picture as it is now.
 */
export function previewMediaRoutes(context: Context, storage: Storage): Hono<Env> {
  return new Hono<Env>().get('/preview/:token/media/:id/:stamp/:file', allow('anyone'), async c => {
    const { id, file, token } = c.req.param()
    const rendition = renditionOf(file)
    const opened = await storyOfPreview(context, token)
    if (!uuid.test(id) || rendition === undefined || opened === undefined)
      throw new Refusal('picture.not_found')
    const isShown =
      (await isPictureInDraft(context, { id, ...opened })) || (await isPicturePublic(context, id))
    const picture = isShown ? await readPicture(context, id) : undefined
    const bytes = picture && (await readRendition({ ...context, storage }, picture, rendition))
    if (bytes === undefined) throw new Refusal('picture.not_found')
    const headers = { 'content-type': mediaTypes[rendition.format], 'cache-control': 'private, no-store' }
    return c.body(new Uint8Array(bytes), 200, headers)
  })
}
