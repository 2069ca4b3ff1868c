import type { Context as HonoContext } from 'hono'
import type { Context } from '../platform/context.ts'
import { HTTPException } from 'hono/http-exception'
import { apiErrorOf, meaningOf, sentenceOf } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { isDatabaseAway } from '../platform/database.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { renderErrorPage } from '../site/index.ts'
import { refusals } from './refusals.ts'

/** One answer to every error: JSON for the API, one calm page for people. Never the message of a bug. */
export function answerError(
  context: Context,
  error: Error,
  c: HonoContext<Env>,
): Response | Promise<Response> {
  const known = asKnown(error)
  if (known?.message === 'database.away') c.header('retry-after', '2')
  const meaning = meaningOf(known, refusals)
  const requestId = c.get('requestId')
  if (known === undefined || meaning === undefined) {
    context.log.error({ requestId, path: c.req.path, error: error.stack ?? String(error) }, 'bug')
    return isApi(c)
      ? c.json(apiErrorOf(new Refusal('bug'), refusals, requestId), 500)
      : renderErrorPage(c, 500)
  }
  if (isApi(c)) return c.json(apiErrorOf(known, refusals, requestId), meaning.status)
  const facts = known instanceof Refusal ? known.facts : {}
  const code = known instanceof Refusal ? known.code : 'request.invalid'
  return renderErrorPage(c, meaning.status, sentenceOf(code, facts, refusals))
}

export function answerNotFound(c: HonoContext<Env>): Response | Promise<Response> {
  if (!isApi(c)) return renderErrorPage(c, 404)
  return c.json(apiErrorOf(new Refusal('request.not_found'), refusals, c.get('requestId')), 404)
}

/** A body that is no JSON arrives here as hono's own exception. */
function asKnown(error: Error): FieldProblems | Refusal | undefined {
  if (error instanceof FieldProblems || error instanceof Refusal) return error
  if (isDatabaseAway(error)) return new Refusal('database.away')
  return error instanceof HTTPException && error.status < 500 ? new Refusal('request.unreadable') : undefined
}

const isApi = (c: HonoContext<Env>): boolean => c.req.path.startsWith('/api/')
