import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { hashOf } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { tokenMark } from './make-token.ts'
import { readTokenBearer, touchToken } from './token-store.ts'

const minute = 60_000
const requests = { points: 120, duration: 60 }
const limiter = new RateLimiterMemory(requests)

/** Where a token is looked at; on every other address it is worth nothing. */
const places = /^\/api\/v1\/(?:releases(?:\/|$)|release-files$)/

/**
 * The officer in whose name a program of an office acts, by `Authorization: Bearer peyk_…`; undefined where the
 * request brings no token or its address takes none.
 * @throws Refusal 'token.not_valid', 'token.too_often'.
 */
export async function actorOfToken(
  context: Context,
  path: string,
  headers: Headers,
): Promise<Actor | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  if (token?.startsWith(tokenMark) !== true || !places.test(path)) return undefined
  const bearer = await readTokenBearer(context, hashOf(token))
  if (bearer === undefined) throw new Refusal('token.not_valid')
  await limiter.consume(bearer.tokenId).catch(() => {
    throw new Refusal('token.too_often', { requests: requests.points })
  })
  const { tokenId, id, name, lastUsedAt } = bearer
  if (lastUsedAt === null || context.clock.now().getTime() - lastUsedAt.getTime() > minute)
    await touchToken(context, tokenId)
  return { kind: 'person', id, name, role: 'officer' }
}
