import type { Handler } from 'hono'
import { readShareCrop, type PublicStory } from '../../newsroom/index.ts'
import { atMost } from '../../platform/at-most.ts'
import type { Env } from '../../platform/http/env.ts'
import type { Site } from '../frame.ts'
import { codeOf } from '../pages/story.ts'
import { showNothing } from '../pages/nothing.ts'
import { cardPath, cardStamp, cardText } from './card.ts'
import { drawCard } from './draw-card.ts'
import { readPageCard } from './page-card.ts'

// Drawing keeps a core busy for a tenth of a second: pages go first.
const oneAtATime = atMost(1)

/** The card of a public story; an address from before its headline changed leads to the present one. */
export const showCard =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = code === undefined ? undefined : await site.reads.story(code)
    if (found?.found !== 'story') return showNothing(site, 'fa', c)
    const { story } = found
    if (c.req.param('file') !== `${cardStamp(story)}.jpg`) {
      c.header('cache-control', 'public, max-age=60')
      return c.redirect(cardPath(story))
    }
    return c.body(new Uint8Array(await cardOf(site, story)), 200, imageHeaders)
  }

/** The card of a page without a story, at an address that we gave. */
export const showPageCard =
  (site: Site): Handler<Env> =>
  async c => {
    const asked = readPageCard(site.context.secret, c.req.param('file') ?? '')
    if (asked === undefined) return showNothing(site, 'fa', c)
    const card = await keptOrDrawn(site, asked.key, () => drawCard(asked.card))
    return c.body(new Uint8Array(card), 200, imageHeaders)
  }

const imageHeaders = { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400' } as const

function cardOf(site: Site, story: PublicStory): Promise<Buffer> {
  return keptOrDrawn(site, `cards/${story.code}-${cardStamp(story)}.jpg`, async () => {
    const { context, storage } = site
    const picture = story.picture && (await readShareCrop({ ...context, storage }, story.picture.id))
    return drawCard(cardText(story), picture ?? undefined)
  })
}

async function keptOrDrawn({ storage }: Site, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await storage.get(key)
  if (kept !== undefined) return kept
  return oneAtATime(async () => {
    const made = await storage.get(key)
    if (made !== undefined) return made
    const card = await draw()
    await storage.put(key, card)
    return card
  })
}
