import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'

/** A cache in front of Peyk that forgets pages by their tags. */
export interface OutsideCache {
  /** Asks it to forget these, now and once more when every node has forgotten its own pages. */
  purge(tags: readonly string[]): void
  /** Waits for what is being told; what is not taken then is not tried again. */
  stop(): Promise<void>
}

/** Every node has forgotten by then; what the cache in front fetched meanwhile may have been an old page. */
const onceMoreAfter = 1_000
const tries = [0, 500, 2_000, 10_000]

/** Tells it by POST with the tags in `surrogate-key`; tried again for some seconds when it does not take them. */
export function openOutsideCache({ url, key }: { url: string; key: string }, log: Log): OutsideCache {
  const running = new Set<Promise<void>>()
  let isStopping = false
  const tell = async (tags: readonly string[]): Promise<void> => {
    for (const wait of tries) {
      await pause(wait)
      if (await isTaken(url, key, tags)) return
      if (isStopping) break
    }
    log.error({ tags }, 'the cache in front has not been purged')
  }
  return {
    purge(tags) {
      if (tags.length === 0) return
      const telling = tell(tags)
        .then(() => pause(onceMoreAfter))
        .then(() => tell(tags))
        .finally(() => running.delete(telling))
      running.add(telling)
    },
    async stop() {
      isStopping = true
      await Promise.all(running)
    },
  }
}

async function isTaken(url: string, key: string, tags: readonly string[]): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'surrogate-key': tags.join(' '), ...(key !== '' && { authorization: `Bearer ${key}` }) },
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined)
  return response?.ok === true
}
