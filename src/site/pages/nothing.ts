import type { Context as HonoContext } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { FaultPage } from './fault-page.tsx'

/** Answers that there is nothing at this address. */
export async function showNothing(site: Site, edition: Edition, c: HonoContext<Env>): Promise<Response> {
  const frame = await loadFrame(site, edition)
  return once(c, await document(FaultPage({ frame, status: 404 })), 404)
}
