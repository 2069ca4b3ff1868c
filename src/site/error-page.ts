import type { Context as HonoContext } from 'hono'
import { systemClock } from '../platform/clock.ts'
import type { Env } from '../platform/http/env.ts'
import { document } from './answer.ts'
import { bareFrame } from './frame.ts'
import { inPersianDigits } from './wording/numbers.ts'
import { FaultPage, type FaultStatus, type Unsent } from './pages/fault-page.tsx'

/**
 * Answers a person's browser with one calm page; needs no database. The edition is the one of the address.
 * @param said what a refusal says in both languages; without it the page speaks for the status.
 * A form that could not be taken for the moment comes back with everything that was written.
 */
export async function renderErrorPage(
  c: HonoContext<Env>,
  status: FaultStatus,
  said?: { fa: string; en: string },
): Promise<Response> {
  const edition = /^\/en(\/|$)/.test(c.req.path) ? 'en' : 'fa'
  const frame = await bareFrame({ edition, publicUrl: '', now: systemClock.now() })
  const unsent = status === 503 && c.req.method === 'POST' ? await unsentOf(c) : undefined
  const page = FaultPage({
    frame,
    status,
    ...(unsent && { unsent }),
    ...(said && { text: edition === 'fa' ? inPersianDigits(said.fa) : said.en }),
    requestId: c.get('requestId'),
  })
  c.header('cache-control', 'private, no-store')
  return c.html(await document(page), status)
}

const mostFields = 20
const longest = 20_000

/** What stood in the fields of a form; undefined when it was none. */
async function unsentOf(c: HonoContext<Env>): Promise<Unsent | undefined> {
  const form = await c.req.parseBody().catch(() => ({}))
  const fields = Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' && value.length <= longest ? [[name, value] as const] : [],
  )
  if (fields.length === 0 || fields.length > mostFields) return undefined
  return { action: new URL(c.req.url).pathname, fields }
}
