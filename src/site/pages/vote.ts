import type { Handler } from 'hono'
import { storyPath } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import { readerKeyOf } from '../cookies.ts'
import type { Site } from '../frame.ts'
import { readForm } from '../read-form.ts'
import { codeOf } from './story.ts'

/** Takes a usefulness vote: one a reader a story, changeable. Back to the story, or JSON for the island. */
export const takeVote =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = code === undefined ? undefined : await site.reads.story(code)
    const field = await readForm(c)
    const useful = field('useful')
    if (found?.found !== 'story') throw new Refusal('vote.no_story')
    if (useful !== 'yes' && useful !== 'no') throw new Refusal('request.unreadable')
    await site.acts.vote({
      storyId: found.story.id,
      readerKey: readerKeyOf(site, c),
      useful: useful === 'yes',
      reason: field('reason'),
      address: c.get('clientAddress') ?? '',
    })
    c.header('cache-control', 'no-store')
    if (c.req.header('accept') === 'application/json') return c.json({})
    return c.redirect(`${storyPath(found.story)}#voted`, 303)
  }
