import { hostname } from 'node:os'
import { machineUptime, systemClock } from '../platform/clock.ts'
import { listeningAddress } from '../platform/config.ts'
import { databaseAnswers } from '../platform/database.ts'
import { followEvents } from '../platform/follow-events.ts'
import { freePort, startServer } from '../platform/http/server.ts'
import { startJobs } from '../platform/jobs.ts'
import { createPageCache } from '../platform/page-cache/page-cache.ts'
import { openClockGuard, openHouseWords, openStandingBanners, startScheduler } from '../newsroom/index.ts'
import { openIdentity } from '../people/index.ts'
import { openViewCounter } from '../readers/index.ts'
import { openAudience } from '../platform/http/audience.ts'
import { actAfter } from './act-after.ts'
import { buildDesk } from './build-desk.ts'
import { cachePolicy } from './cache-policy.ts'
import { loadSampleOnce } from './load-sample.ts'
import { recurringJobs } from './recurring-jobs.ts'
import { openProgram, type Program } from './open-program.ts'
import { openTermsKeeper } from './terms-keeper.ts'
import { webApp } from './web-app.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A running Peyk. */
export interface Running {
  address: string
  stop(): Promise<void>
}

/** Starts everything, in this order; `say` is given the lines an operator should read. */
export async function serve(environment: Environment, say: (line: string) => void): Promise<Running> {
  const [program] = await Promise.all([openProgram('serve', await withPort(environment)), buildDesk(say)])
  // What has been opened, to be closed in the opposite order, also when the next thing cannot be opened.
  const opened: Closable[] = [program]
  try {
    await loadSampleOnce(program, say)
    const address = await open(program, opened)
    return { address, stop: () => closeAll(opened) }
  } catch (error) {
    await closeAll(opened)
    throw error
  }
}

/** PORT=0 takes a free port; it is chosen now, because absolute addresses name it. */
async function withPort(environment: Environment): Promise<Environment> {
  return environment['PORT'] === '0' ? { ...environment, PORT: String(await freePort()) } : environment
}

async function open(program: Program, opened: Closable[]): Promise<string> {
  const { context, storage, connection } = program
  const cache = createPageCache({ clock: systemClock })
  const views = openViewCounter(context)
  opened.push({ close: views.stop })
  const jobs = await startJobs({ connection, log: context.log }, recurringJobs({ ...context, storage }))
  opened.push({ close: jobs.stop })
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
  const { host, port } = context.config
  const server = await startServer({ app, cache, policy: cachePolicy, log: context.log }, { host, port })
  opened.push({ close: server.stop })
  // Before the server, which waits for running answers: theirs never end by themselves.
  opened.push({ close: audience.close })
  const guard = openClockGuard(context, { name: hostname(), uptime: machineUptime })
  opened.push({ close: startScheduler(context, guard).stop })
  opened.push({ close: openTermsKeeper(context).stop })
  return `${listeningAddress(host, server.port)}/`
}

interface Closable {
  close(): Promise<void>
}

/** Readers first, then what they left to be written, then the database. */
async function closeAll(opened: readonly Closable[]): Promise<void> {
  for (const each of opened.toReversed()) await each.close()
}
