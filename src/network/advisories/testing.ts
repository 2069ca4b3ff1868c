import { Hono } from 'hono'
import { peopleRefusals, type ActingContext } from '../../people/index.ts'
import { meaningOf } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { platformRefusals } from '../../platform/http/platform-refusals.ts'
import { networkRefusals } from '../refusals.ts'

const refusals = { ...platformRefusals, ...peopleRefusals, ...networkRefusals }

export type Asked = `${'GET' | 'POST' | 'PUT'} /${string}`

// For the tests of network. Not part of the running program.

/** An API of network as somebody calls it; the status and what was answered. */
export const apiOf = (api: Hono<Env>) => async (who: ActingContext, asked: Asked, sent?: unknown) => {
  const [method = '', path = ''] = asked.split(' ')
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('actor', who.actor)
      await next()
    })
    .route('/', api)
    .onError((error, c) => c.json({ failed: error.message }, meaningOf(error, refusals)?.status ?? 500))
  const answered = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } }),
  })
  const text = await answered.text()
  const body: unknown = text === '' ? null : JSON.parse(text)
  return { status: answered.status, body, text }
}
