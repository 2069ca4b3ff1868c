import type { Handler } from 'hono'
import { shortPath } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { keepFile } from '../answer.ts'
import { drawQr } from '../draw-qr.ts'
import type { Site } from '../frame.ts'
import { tags } from '../tags.ts'
import { showNothing } from './nothing.ts'
import { codeOf } from './story.ts'

/** The short address of a story as a QR code. */
export const showQr =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = code === undefined ? undefined : await site.reads.story(code)
    if (found?.found !== 'story') return showNothing(site, 'fa', c)
    return keepFile(c, {
      text: drawQr(site.publicUrl + shortPath(found.story)),
      type: 'image/svg+xml',
      tags: [tags.story(found.story.id)],
      freshSeconds: 3600,
    })
  }
