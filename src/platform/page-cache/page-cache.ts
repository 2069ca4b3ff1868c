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

/** A render that has begun; the tags purged since then tell whether its page may still be kept. */
interface Render {
  purged: Set<string>
  finished: Promise<CachedPage>
}

interface Shelf {
  now(): number
  pages: LRUCache<string, CachedPage>
  keysByTag: Map<string, Set<string>>
  /** Renders that a reader may join, by key. */
  joinable: Map<string, Render>
  unfinished: Set<Render>
  renders: number
}

const day = 86_400_000

/** @param options.bytes the most that kept pages may take in memory. */
export function createPageCache(options: { clock: Clock; bytes?: number }): PageCache {
  const shelf = emptyShelf(options)
  return {
    fresh(key) {
      const page = shelf.pages.get(key)
      return page !== undefined && page.freshUntil > shelf.now() ? page : undefined
    },
    async get(key, render) {
      const kept = shelf.pages.get(key)
      const age = shelf.now() - (kept?.freshUntil ?? 0)
      if (kept === undefined || age > day) return { page: await renderOnce(shelf, key, render), stale: false }
      if (age < 0) return { page: kept, stale: false }
      renderOnce(shelf, key, render).catch(() => undefined)
      return { page: kept, stale: true }
    },
    purge(tags) {
      for (const render of shelf.unfinished) for (const tag of tags) render.purged.add(tag)
      shelf.joinable.clear()
      for (const key of tags.flatMap(tag => [...(shelf.keysByTag.get(tag) ?? [])])) shelf.pages.delete(key)
    },
    figures: () => ({ renders: shelf.renders, pages: shelf.pages.size, bytes: shelf.pages.calculatedSize }),
  }
}

function emptyShelf({ clock, bytes = 64 * 1024 * 1024 }: { clock: Clock; bytes?: number }): Shelf {
  const keysByTag = new Map<string, Set<string>>()
  const pages = new LRUCache<string, CachedPage>({
    maxSize: bytes,
    sizeCalculation: weightOf,
    dispose: (page, key) => forgetTags(keysByTag, page.tags, key),
  })
  return {
    now: () => clock.now().getTime(),
    pages,
    keysByTag,
    joinable: new Map(),
    unfinished: new Set(),
    renders: 0,
  }
}

function renderOnce(shelf: Shelf, key: string, render: () => Promise<Response>): Promise<CachedPage> {
  const joined = shelf.joinable.get(key)
  if (joined) return joined.finished
  shelf.renders++
  const current: Render = {
    purged: new Set(),
    finished: render()
      .then(response => finishPage(response, shelf.now()))
      .finally(() => settle(shelf, key, current))
      .then(page => {
        keepUnlessOvertaken(shelf, { key, page, purged: current.purged })
        return page
      }),
  }
  shelf.joinable.set(key, current)
  shelf.unfinished.add(current)
  return current.finished
}

function settle(shelf: Shelf, key: string, render: Render): void {
  shelf.unfinished.delete(render)
  if (shelf.joinable.get(key) === render) shelf.joinable.delete(key)
}

interface Rendered {
  key: string
  page: CachedPage
  purged: ReadonlySet<string>
}

function keepUnlessOvertaken(shelf: Shelf, { key, page, purged }: Rendered): void {
  if (page.tags.some(tag => purged.has(tag)) || page.status >= 500) return
  shelf.pages.delete(key)
  if (!isWorthKeeping(page)) return
  shelf.pages.set(key, page)
  for (const tag of page.tags) shelf.keysByTag.set(tag, (shelf.keysByTag.get(tag) ?? new Set()).add(key))
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
