import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import { finishPage, weightOf, type CachedPage } from './cached-page.ts'

/** Finished pages by key, with tags to purge by. One per process; no page outlives a purge of one of its tags. */
export interface PageCache {
  /** A page that may be sent at once; undefined when it has to be rendered or refreshed. */
  fresh(key: string): CachedPage | undefined
  /**
   * The page, rendered once however many ask at the same time. A page past its freshness is returned as it is while
   * one refresh runs; when that refresh fails, it goes on being served (marked stale) for up to a day.
   */
  get(key: string, render: () => Promise<Response>): Promise<{ page: CachedPage; stale: boolean }>
  /** Forgets every page under one of these tags, and lets no render that began before now be kept or joined. */
  purge(tags: readonly string[]): void
  /** Counts since the start. */
  figures(): { renders: number; pages: number; bytes: number }
}

interface Render {
  purged: Set<string>
  finished: Promise<CachedPage>
}

const day = 86_400_000

/** @param options.bytes the most that kept pages may take in memory. */
export function createPageCache(options: { clock: Clock; bytes?: number }): PageCache {
  const keysByTag = new Map<string, Set<string>>()
  const pages = new LRUCache<string, CachedPage>({
    maxSize: options.bytes ?? 64 * 1024 * 1024,
    sizeCalculation: weightOf,
    dispose: (page, key) => forgetTags(keysByTag, page.tags, key),
  })
  const running = new Map<string, Render>()
  const unfinished = new Set<Render>()
  let renders = 0
  const now = (): number => options.clock.now().getTime()

  const keep = (key: string, page: CachedPage): void => {
    pages.delete(key)
    pages.set(key, page)
    for (const tag of page.tags) keysByTag.set(tag, (keysByTag.get(tag) ?? new Set()).add(key))
  }

  const renderOnce = (key: string, render: () => Promise<Response>): Promise<CachedPage> => {
    const joined = running.get(key)
    if (joined) return joined.finished
    renders++
    const purged = new Set<string>()
    const finished = render().then(response => finishPage(response, now()))
    const current: Render = { purged, finished }
    running.set(key, current)
    unfinished.add(current)
    const settle = (): void => {
      unfinished.delete(current)
      if (running.get(key) === current) running.delete(key)
    }
    return finished.then(
      page => {
        settle()
        const overtaken = page.tags.some(tag => purged.has(tag))
        if (!overtaken && isWorthKeeping(page)) keep(key, page)
        else if (!overtaken && page.status < 500) pages.delete(key)
        return page
      },
      (error: unknown) => {
        settle()
        throw error
      },
    )
  }

  return {
    fresh(key) {
      const page = pages.get(key)
      return page !== undefined && page.freshUntil > now() ? page : undefined
    },
    async get(key, render) {
      const kept = pages.get(key)
      if (kept === undefined) return { page: await renderOnce(key, render), stale: false }
      if (kept.freshUntil > now()) return { page: kept, stale: false }
      if (now() - kept.freshUntil > day) return { page: await renderOnce(key, render), stale: false }
      renderOnce(key, render).catch(() => undefined)
      return { page: kept, stale: true }
    },
    purge(tags) {
      for (const render of unfinished) for (const tag of tags) render.purged.add(tag)
      running.clear()
      for (const key of tags.flatMap(tag => [...(keysByTag.get(tag) ?? [])])) pages.delete(key)
    },
    figures: () => ({ renders, pages: pages.size, bytes: pages.calculatedSize }),
  }
}

// Answers without tags are not ours to keep; errors are never kept.
function isWorthKeeping(page: CachedPage): boolean {
  return page.tags.length > 0 && page.freshUntil > 0 && [200, 301, 308, 410].includes(page.status)
}

function forgetTags(keysByTag: Map<string, Set<string>>, tags: readonly string[], key: string): void {
  for (const tag of tags) {
    const keys = keysByTag.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) keysByTag.delete(tag)
  }
}
