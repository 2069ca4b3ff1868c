import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { GalleryPage } from './gallery-page.tsx'

/** Every component in the direction of an edition, for those who build Peyk; there only where the settings ask for it. */
export const showGallery =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const [frame, provinces, pictured] = await Promise.all([
      loadFrame(site, edition),
      site.reads.provinces(),
      site.reads.stories({ edition, withPicture: true, limit: 1 }),
    ])
    const picture = pictured[0]?.picture ?? null
    return once(c, await document(GalleryPage({ frame, provinces, picture })))
  }
