import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'

/**
 * What a reader sent by a form; a field that is missing or a file is empty. The one place that reads bodies here.
 * @throws Refusal 'request.unreadable' for a body that is no form.
 */
export async function readForm(c: HonoContext<Env>): Promise<(name: string) => string> {
  const form = await parsed(c)
  return name => {
    const value = form[name]
    return typeof value === 'string' ? value : ''
  }
}

async function parsed(c: HonoContext<Env>): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await c.req.parseBody()
  } catch (error) {
    // A body over the limit has an answer of its own.
    if (error instanceof Error && error.name === 'BodyLimitError') throw error
    throw new Refusal('request.unreadable')
  }
}
