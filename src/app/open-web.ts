import { systemClock } from '../platform/clock.ts'
import { listeningAddress } from '../platform/config.ts'
import { databaseAnswers } from '../platform/database.ts'
import { followEvents } from '../platform/follow-events.ts'
import { openAudience } from '../platform/http/audience.ts'
import { startServer } from '../platform/http/server.ts'
import { createPageCache } from '../platform/page-cache/page-cache.ts'
import { openHouseWords, openStandingBanners } from '../newsroom/index.ts'
import { openIdentity } from '../people/index.ts'
import { openViewCounter } from '../readers/index.ts'
import { withStaleLine } from '../site/index.ts'
import { actAfter } from './act-after.ts'
import { cachePolicy } from './cache-policy.ts'
import type { Closables } from './close-all.ts'
import type { Program } from './open-program.ts'
import { webApp } from './web-app.ts'

/** Opens what answers readers and staff, in this order; gives back the address. */
export async function openWeb({ context, storage }: Program, opened: Closables): Promise<string> {
  const { host, port, pageCacheBytes, purge } = context.config
  const cache = createPageCache({
    clock: systemClock,
    bytes: pageCacheBytes,
    markStale: withStaleLine,
    tagged: purge !== null,
  })
  const views = openViewCounter(context)
  opened.push({ close: views.stop })
  const words = openHouseWords(context)
  opened.push({ close: words.stop })
  const banners = openStandingBanners(context)
  const audience = openAudience()
  const follower = await followEvents(context, event => actAfter(event, { cache, words, banners, audience }))
  opened.push({ close: follower.stop })
  const app = webApp(context, {
    identity: openIdentity(context),
    storage,
    views,
    words,
    banners,
    audience,
    readiness: { cache, databaseAnswers: () => databaseAnswers(context.db) },
    catchUp: follower.catchUp,
  })
  const server = await startServer({ app, cache, policy: cachePolicy, log: context.log }, { host, port })
  opened.push({ close: server.stop })
  // Before the server, which waits for running answers: theirs never end by themselves.
  opened.push({ close: audience.close })
  return `${listeningAddress(host, server.port)}/`
}
