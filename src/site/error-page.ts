import type { Context as HonoContext } from 'hono'
import { systemClock } from '../platform/clock.ts'
import type { Env } from '../platform/http/env.ts'
import { document } from './answer.ts'
import { bareFrame } from './frame.ts'
import { inPersianDigits } from './wording/numbers.ts'
import { FaultPage, type FaultStatus } from './pages/fault-page.tsx'

/**
 * Answers a person's browser with one calm page; needs no database. The edition is the one of the address.
 * @param said what a refusal says in both languages; without it the page speaks for the status.
 */
export async function renderErrorPage(
  c: HonoContext<Env>,
  status: FaultStatus,
  said?: { fa: string; en: string },
): Promise<Response> {
  const edition = /^\/en(\/|$)/.test(c.req.path) ? 'en' : 'fa'
  const frame = await bareFrame({ edition, publicUrl: '', now: systemClock.now() })
  const page = FaultPage({
    frame,
    status,
    ...(said && { text: edition === 'fa' ? inPersianDigits(said.fa) : said.en }),
    requestId: c.get('requestId'),
  })
  c.header('cache-control', 'private, no-store')
  return c.html(await document(page), status)
}
