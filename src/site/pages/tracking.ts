import type { Context as HonoContext, Handler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '../../platform/http/env.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { addresses } from '../addresses.ts'
import { sentCodeCookie } from '../cookies.ts'
import { problemSentences } from '../problem-sentences.ts'
import { readForm } from '../read-form.ts'
import { CasePage, TrackingPage } from './tracking-page.tsx'
import { showNothing } from './nothing.ts'

/** The form to type a tracking code into. */
export const showTracking =
  (site: Site): Handler<Env> =>
  async c => {
    tellNobody(c)
    return once(c, await document(TrackingPage({ frame: await loadFrame(site, 'fa') })))
  }

/** From a code typed by hand to the tracking page. */
export const trackByCode =
  (site: Site): Handler<Env> =>
  async c => {
    const typed = (await readForm(c))('code')
    const frame = await loadFrame(site, 'fa')
    const { tracking } = frame.words
    tellNobody(c)
    try {
      const token = await site.reads.tokenByCode(typed, c.get('clientAddress') ?? '')
      if (token !== undefined) return c.redirect(addresses.tracked(token), 303)
      return once(c, await document(TrackingPage({ frame, typed, problem: tracking.notFound })), 404)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return once(c, await document(TrackingPage({ frame, typed, problem: tracking.tooMany })), 429)
    }
  }

/** A comment as its sender sees it, at the secret address given when it was sent. */
export const showCase =
  (site: Site): Handler<Env> =>
  async c =>
    answerWithCase(site, c, {})

/** Asks for a second reading; once. */
export const appealCase =
  (site: Site): Handler<Env> =>
  async c => {
    const token = c.req.param('token') ?? ''
    const text = (await readForm(c))('text')
    try {
      await site.acts.appeal({ token, text })
      return c.redirect(addresses.tracked(token), 303)
    } catch (error) {
      if (error instanceof FieldProblems) return answerWithCase(site, c, { written: text, problems: error })
      throw error
    }
  }

/** Takes the comment back. */
export const withdrawCase =
  (site: Site): Handler<Env> =>
  async c => {
    const token = c.req.param('token') ?? ''
    await readForm(c)
    await site.acts.withdraw({ token })
    return c.redirect(addresses.tracked(token), 303)
  }

/** Erases what its sender wrote. */
export const eraseCase =
  (site: Site): Handler<Env> =>
  async c => {
    const token = c.req.param('token') ?? ''
    await readForm(c)
    await site.acts.erase({ token })
    return c.redirect(addresses.tracked(token), 303)
  }

/** Gives its sender all that is kept about the comment, as a file. */
export const exportCase =
  (site: Site): Handler<Env> =>
  async c => {
    const exported = await site.reads.exported(c.req.param('token') ?? '')
    if (exported === undefined) return showNothing(site, 'fa', c)
    tellNobody(c)
    c.header('cache-control', 'private, no-store')
    c.header('content-disposition', 'attachment; filename="peyk-comment.json"')
    c.header('content-type', 'application/json; charset=utf-8')
    return c.body(`${JSON.stringify(exported, null, 2)}\n`)
  }

/**
 * The address is a secret: no search engine learns of it, and it travels to no other site that a link on the page leads to.
 * Trap: with `no-referrer` browsers send the forms of the page with `Origin: null`, which is refused as foreign.
 */
function tellNobody(c: HonoContext<Env>): void {
  c.header('referrer-policy', 'same-origin')
  c.header('x-robots-tag', 'noindex, nofollow, noarchive')
}

interface Attempt {
  written?: string
  problems?: FieldProblems
}

async function answerWithCase(
  site: Site,
  c: HonoContext<Env>,
  { written, problems }: Attempt,
): Promise<Response> {
  const token = c.req.param('token') ?? ''
  tellNobody(c)
  const tracked = await site.reads.tracked(token)
  if (tracked === undefined) return showNothing(site, 'fa', c)
  const frame = await loadFrame(site, 'fa')
  const code = getCookie(c, sentCodeCookie)
  const problem = problems && [...problemSentences(frame.words, problems).values()].join(' ')
  const page = CasePage({
    frame,
    tracked,
    token,
    promised: site.context.config.comments,
    ...(code && { code }),
    ...(written && { written }),
    ...(problem && { problem }),
  })
  return once(c, await document(page), problems ? 422 : 200)
}
