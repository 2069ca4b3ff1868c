import { hostname } from 'node:os'
import { machineUptime } from '../platform/clock.ts'
import { followEvents } from '../platform/follow-events.ts'
import { startJobs } from '../platform/jobs.ts'
import { openOutsideCache } from '../platform/page-cache/outside-cache.ts'
import { openClockGuard, startScheduler } from '../newsroom/index.ts'
import type { Closables } from './close-all.ts'
import type { Program } from './open-program.ts'
import { recurringJobs } from './recurring-jobs.ts'
import { subscriptions } from './subscriptions.ts'
import { openTermsKeeper } from './terms-keeper.ts'

/** Opens what is done once however many processes answer readers: by the clock, and after events for others. */
export async function openClockwork(program: Program, opened: Closables): Promise<void> {
  const { context, storage, connection } = program
  const jobs = await startJobs({ connection, log: context.log }, recurringJobs({ ...context, storage }))
  opened.push({ close: jobs.stop })
  const guard = openClockGuard(context, { name: hostname(), uptime: machineUptime })
  opened.push({ close: startScheduler(context, guard).stop })
  opened.push({ close: openTermsKeeper(context).stop })
  await tellOutside(program, opened)
}

/** Makes a cache in front forget what this program's pages forget. */
async function tellOutside({ context }: Program, opened: Closables): Promise<void> {
  const { purge } = context.config
  if (purge === null) return
  const outside = openOutsideCache(purge, context.log)
  opened.push({ close: outside.stop })
  const follower = await followEvents(context, ({ name, payload }) => {
    const followers = subscriptions.filter(({ event }) => event === name)
    outside.purge(followers.flatMap(each => each.purge?.(payload) ?? []))
  })
  opened.push({ close: follower.stop })
}
