import type { Context } from '../platform/context.ts'
import type { ClockGuard } from './clock-guard.ts'
import { endDueBanners } from './front/end-banner.ts'
import { endPins } from './front/end-pins.ts'
import { publishDue } from './publish-due.ts'

const lookEvery = 500

/**
 * Looks twice a second for stories, pins and banners whose moment has come, from the start on: what came due while nobody was up goes out
 * first. Runs on every process; publishDue sees to it that each story goes out once.
 */
export function startScheduler(context: Context, guard: ClockGuard): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let stopped = false
  const look = async (): Promise<void> => {
    while (!stopped && (await guard.isTrusted())) {
      const { published, held } = await publishDue(context)
      if (published.length > 0) context.log.info({ published }, 'published by schedule')
      if (held.length > 0) context.log.warn({ held }, 'kept in: these no longer meet what a publication must')
      const ended = (await endPins(context)) + (await endDueBanners(context))
      if (published.length + held.length + ended === 0) return
    }
  }
  const lookOnce = (): void => {
    running ??= look()
      .catch((error: unknown) => context.log.warn({ error: String(error) }, 'schedules unread'))
      .finally(() => {
        running = undefined
      })
  }
  lookOnce()
  const timer = setInterval(lookOnce, lookEvery)
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
