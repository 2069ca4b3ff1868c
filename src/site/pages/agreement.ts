import type { Handler } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import { addresses } from '../addresses.ts'
import { isId } from '../comment-id.ts'
import { readerKeyOf } from '../cookies.ts'
import type { Site } from '../frame.ts'
import { readForm } from '../read-form.ts'
import { countIn } from '../wording/words.ts'
import { codeOf } from './story.ts'

/** Takes a reader's agreement with a comment, or disagreement: one a reader, changeable. Back to the comment, or JSON. */
export const takeAgreement =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const found = code === undefined ? undefined : await site.reads.story(code)
    const field = await readForm(c)
    const [agree, disagree] = [field('agree'), field('disagree')]
    const commentId = agree === '' ? disagree : agree
    if (code === undefined || found?.found !== 'story' || !isId(commentId))
      throw new Refusal('comment.not_found')
    const counts = await site.acts.agree({
      storyId: found.story.id,
      commentId,
      agrees: agree !== '',
      readerKey: readerKeyOf(site, c),
      address: c.get('clientAddress') ?? '',
    })
    c.header('cache-control', 'no-store')
    if (c.req.header('accept') === 'application/json')
      return c.json({ agree: countIn('fa', counts.agree), disagree: countIn('fa', counts.disagree) })
    return c.redirect(`${addresses.commentAt(code)}/${commentId}`, 303)
  }
