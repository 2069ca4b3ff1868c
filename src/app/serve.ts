import { systemClock } from '../platform/clock.ts'
import type { PeykEvent } from '../platform/context.ts'
import { databaseAnswers } from '../platform/database.ts'
import { followEvents, type EventFollower } from '../platform/follow-events.ts'
import { freePort, startServer, type WebServer } from '../platform/http/server.ts'
import { startJobs } from '../platform/jobs.ts'
import { createPageCache, type PageCache } from '../platform/page-cache/page-cache.ts'
import { openIdentity } from '../people/index.ts'
import { openViewCounter, type ViewCounter } from '../readers/index.ts'
import { buildDesk } from './build-desk.ts'
import { cachePolicy } from './cache-policy.ts'
import { loadSampleOnce } from './load-sample.ts'
import { recurringJobs } from './recurring-jobs.ts'
import { openProgram, type Program } from './open-program.ts'
import { subscriptions } from './subscriptions.ts'
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
  try {
    await loadSampleOnce(program, say)
    return await open(program)
  } catch (error) {
    await program.close()
    throw error
  }
}

/** PORT=0 takes a free port; it is chosen now, because absolute addresses name it. */
async function withPort(environment: Environment): Promise<Environment> {
  return environment['PORT'] === '0' ? { ...environment, PORT: String(await freePort()) } : environment
}

async function open(program: Program): Promise<Running> {
  const { context, storage, connection } = program
  const cache = createPageCache({ clock: systemClock })
  const views = openViewCounter(context)
  const jobs = await startJobs({ connection, log: context.log }, recurringJobs(context))
  const follower = await followEvents(context, event => purgeAfter(event, cache))
  const app = webApp(context, {
    identity: openIdentity(context),
    storage,
    views,
    readiness: { cache, databaseAnswers: () => databaseAnswers(context.db) },
    catchUp: follower.catchUp,
  })
  const { host, port } = context.config
  const server = await startServer({ app, cache, policy: cachePolicy, log: context.log }, { host, port })
  return {
    address: `http://${host}:${server.port}/`,
    stop: () => stopAll({ server, jobs, follower, views, program }),
  }
}

function purgeAfter(event: PeykEvent, cache: PageCache): void {
  for (const { purge } of subscriptions.filter(({ event: name }) => name === event.name))
    if (purge) cache.purge(purge(event.payload))
}

interface Parts {
  server: WebServer
  jobs: { stop(): Promise<void> }
  follower: EventFollower
  views: ViewCounter
  program: Program
}

/** Readers first, then what they left to be written, then the database. */
async function stopAll({ server, jobs, follower, views, program }: Parts): Promise<void> {
  await server.stop()
  await jobs.stop()
  await follower.stop()
  await views.stop()
  await program.close()
}
