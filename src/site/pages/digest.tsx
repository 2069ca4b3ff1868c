import type { Handler } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { TextPage } from './text-page.tsx'

type Act = 'confirm' | 'leave'

/** A link in a letter leads here: programs that look at links in letters press no button, so nothing happens yet. */
export const showDigest =
  (site: Site, act: Act): Handler<Env> =>
  async c => {
    c.header('referrer-policy', 'same-origin')
    return once(c, await document(DigestPage({ frame: await loadFrame(site, 'fa'), act })))
  }

/** The button of that page, or of the reader's mail program. */
export const answerDigest =
  (site: Site, act: Act): Handler<Env> =>
  async c => {
    c.header('referrer-policy', 'same-origin')
    const token = c.req.param('token') ?? ''
    const isDone = await (act === 'confirm' ? site.acts.confirmDigest(token) : site.acts.leaveDigest(token))
    const page = DigestPage({ frame: await loadFrame(site, 'fa'), act, isDone })
    return once(c, await document(page), isDone ? 200 : 404)
  }

const DigestPage = ({ frame, act, isDone }: { frame: Frame; act: Act; isDone?: boolean }) => {
  const { subscribe } = frame.words
  const done = act === 'confirm' ? subscribe.confirmed : subscribe.left
  const lead = act === 'confirm' ? subscribe.confirmLead : subscribe.leaveLead
  return (
    <TextPage
      frame={frame}
      title={act === 'confirm' ? subscribe.confirmTitle : subscribe.leaveTitle}
      lead={isDone === undefined ? lead : isDone ? done : subscribe.over}
      isHidden
    >
      {isDone === undefined && (
        <form method="post">
          <button class="button is-main" type="submit">
            {act === 'confirm' ? subscribe.confirm : subscribe.leave}
          </button>
        </form>
      )}
    </TextPage>
  )
}
