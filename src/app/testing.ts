import type { OpenAPIHono } from '@hono/zod-openapi'
import { createPageCache, type PageCache } from '../platform/page-cache/page-cache.ts'
import { readConfig } from '../platform/config.ts'
import { systemClock, type Clock } from '../platform/clock.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/database.ts'
import { recorderFor } from '../platform/events.ts'
import { followEvents } from '../platform/follow-events.ts'
import type { Env } from '../platform/http/env.ts'
import { newId } from '../platform/ids.ts'
import { silentLog } from '../platform/log.ts'
import { openViewCounter } from '../readers/index.ts'
import { createPerson, disablePerson, openIdentity, type RightsGiven, type Role } from '../people/index.ts'
import { openHouseWords, openStandingBanners, type HouseWords } from '../newsroom/index.ts'
import { aStorage } from '../newsroom/testing.ts'
import { openAudience, type Audience } from '../platform/http/audience.ts'
import { withStaleLine } from '../site/index.ts'
import { actAfter } from './act-after.ts'
import { subscriptions } from './subscriptions.ts'
import { webApp } from './web-app.ts'

// Builders for tests of the whole web application. Not part of the running program.

export interface WholeProgram {
  app: OpenAPIHono<Env>
  context: Context
  words: HouseWords
  audience: Audience
  cache: PageCache
  /** Waits until it has acted on everything committed so far. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/** The whole web application on a test's database, without a socket. */
export async function aProgram(db: Db, cacheClock: Clock = systemClock): Promise<WholeProgram> {
  const context: Context = {
    db,
    clock: systemClock,
    log: silentLog,
    events: recorderFor(subscriptions),
    config: readConfig({ PUBLIC_URL: 'http://peyk.example', PEYK_SECOND_FACTOR: 'offered' }),
    secret: 'a secret that only tests know, long enough',
  }
  const views = openViewCounter(context)
  const words = openHouseWords(context)
  const audience = openAudience()
  const cache = createPageCache({ clock: cacheClock, markStale: withStaleLine })
  const banners = openStandingBanners(context)
  const follower = await followEvents(context, event => actAfter(event, { cache, words, banners, audience }))
  const app = webApp(context, {
    identity: openIdentity(context),
    storage: aStorage(),
    views,
    words,
    banners,
    audience,
    readiness: {
      cache,
      databaseAnswers: () => Promise.resolve(true),
    },
    catchUp: follower.catchUp,
  })
  const stop = async (): Promise<void> => {
    await audience.close()
    await follower.stop()
    await views.stop()
    await words.stop()
  }
  return { app, context, words, audience, cache, catchUp: follower.catchUp, stop }
}

const password = 'a long enough password'

/** Signs in a new person of a role; gives back the cookie. A disabled one was disabled after signing in. */
export async function aCookieOf(
  { app, context }: WholeProgram,
  role: Role,
  { disabled = false, rights }: { disabled?: boolean; rights?: RightsGiven } = {},
): Promise<string> {
  const system = { ...context, actor: { kind: 'system', reason: 'test' } as const }
  const email = `${role}-${newId()}@peyk.example`
  const id = await createPerson(system, {
    name: role,
    email,
    role,
    password,
    ...(rights === undefined ? {} : { rights }),
  })
  const response = await app.request('/api/v1/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (disabled) await disablePerson(system, id)
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}
