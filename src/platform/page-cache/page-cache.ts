import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock.ts'
import { openAbsentPages, type AbsentPages } from './absent-pages.ts'
import { finishPage, markedPage, weightOf, type CachedPage, type MarkStale } from './cached-page.ts'

/** Finished pages by key, with tags to purge by. One per process; no page outlives a purge of one of its tags. */
export interface PageCache {
  /** A page that may be sent at once; undefined when it has to be rendered or refreshed. */
  fresh(key: string): CachedPage | undefined
  /**
   * The page, rendered once however many ask at the same time. A page past its freshness is returned as it is while
   * one refresh runs; when that refresh fails, it goes on being served for up to a day, marked, and is tried again
   * every few seconds.
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
  finish(response: Response): Promise<CachedPage>
  mark(page: CachedPage): CachedPage
  pages: LRUCache<string, CachedPage>
  keysByTag: Map<string, Set<string>>
  absent: AbsentPages
  /** Renders that a reader may join, by key. */
  joinable: Map<string, Render>
  unfinished: Set<Render>
  renders: number
}

/** How long a page that could not be rendered anew is sent before the next try. */
const nextTry = 5_000
/** How often a page is rendered again because a purge came in the middle; then its readers get what there is. */
const mostTries = 3

export interface CacheOptions {
  clock: Clock
  /** The most that kept pages may take in memory; 64 MB when nothing is said. */
  bytes?: number
  markStale?: MarkStale
  /** Whether answers say their tags to a cache in front. */
  tagged?: boolean
}

export function createPageCache(options: CacheOptions): PageCache {
  const shelf = emptyShelf(options)
  return {
    fresh(key) {
      const page = shelf.pages.get(key)
      if (page !== undefined) return page.freshUntil > shelf.now() ? page : undefined
      return shelf.absent.fresh(key, shelf.now())
    },
    async get(key, render) {
      const kept = shelf.pages.get(key)
      const now = shelf.now()
      if (kept === undefined || kept.usableUntil < now)
        return { page: await renderOnce(shelf, key, render), stale: false }
      if (kept.freshUntil > now) return { page: kept, stale: false }
      refresh(shelf, { key, kept, render })
      return { page: kept, stale: true }
    },
    purge(tags) {
      for (const render of shelf.unfinished) for (const tag of tags) render.purged.add(tag)
      shelf.joinable.clear()
      shelf.absent.purge(tags)
      for (const key of tags.flatMap(tag => [...(shelf.keysByTag.get(tag) ?? [])])) shelf.pages.delete(key)
    },
    figures: () => ({ renders: shelf.renders, pages: shelf.pages.size, bytes: shelf.pages.calculatedSize }),
  }
}

function emptyShelf({ clock, bytes = 64 * 1024 * 1024, markStale, tagged = false }: CacheOptions): Shelf {
  const keysByTag = new Map<string, Set<string>>()
  const pages = new LRUCache<string, CachedPage>({
    maxSize: bytes,
    sizeCalculation: weightOf,
    dispose: (page, key) => forgetTags(keysByTag, page.tags, key),
  })
  return {
    now: () => clock.now().getTime(),
    finish: response => finishPage(response, { now: clock.now().getTime(), tagged }),
    mark: page => markedPage(page, clock.now().getTime() + nextTry, markStale),
    pages,
    keysByTag,
    absent: openAbsentPages(),
    joinable: new Map(),
    unfinished: new Set(),
    renders: 0,
  }
}

interface Refresh {
  key: string
  kept: CachedPage
  render: () => Promise<Response>
}

/** Renders a page anew in the background. When that fails the kept one is marked, unless a purge took it meanwhile. */
function refresh(shelf: Shelf, { key, kept, render }: Refresh): void {
  renderOnce(shelf, key, render)
    .then(
      ({ status }) => status < 500,
      () => false,
    )
    .then(isRendered => {
      if (!isRendered && shelf.pages.peek(key) === kept) keep(shelf, key, shelf.mark(kept))
    })
    .catch(() => undefined)
}

async function renderOnce(shelf: Shelf, key: string, render: () => Promise<Response>): Promise<CachedPage> {
  for (let tries = 1; ; tries++) {
    const { purged, finished } = shelf.joinable.get(key) ?? begin(shelf, key, render)
    const page = await finished
    if (!isOvertaken(page, purged) || tries === mostTries) return page
    // What happened in the middle must not be missing: whoever was waiting gets the newer page.
    const newer = shelf.pages.get(key)
    if (newer !== undefined) return newer
  }
}

function begin(shelf: Shelf, key: string, render: () => Promise<Response>): Render {
  shelf.renders++
  const current: Render = {
    purged: new Set(),
    finished: render()
      .then(shelf.finish)
      .finally(() => settle(shelf, key, current))
      .then(page => {
        if (!isOvertaken(page, current.purged) && page.status < 500) replace(shelf, key, page)
        return page
      }),
  }
  shelf.joinable.set(key, current)
  shelf.unfinished.add(current)
  return current
}

function settle(shelf: Shelf, key: string, render: Render): void {
  shelf.unfinished.delete(render)
  if (shelf.joinable.get(key) === render) shelf.joinable.delete(key)
}

const isOvertaken = (page: CachedPage, purged: ReadonlySet<string>): boolean =>
  page.tags.some(tag => purged.has(tag))

function replace(shelf: Shelf, key: string, page: CachedPage): void {
  shelf.pages.delete(key)
  if (!isWorthKeeping(page)) return
  if (page.status === 404) shelf.absent.keep(key, page)
  else keep(shelf, key, page)
}

function keep(shelf: Shelf, key: string, page: CachedPage): void {
  shelf.pages.set(key, page)
  for (const tag of page.tags) shelf.keysByTag.set(tag, (shelf.keysByTag.get(tag) ?? new Set()).add(key))
}

// Answers without tags are not ours to keep; errors are never kept, nor a 404 that no route answers for.
function isWorthKeeping(page: CachedPage): boolean {
  return page.tags.length > 0 && page.freshUntil > 0 && [200, 301, 308, 404, 410].includes(page.status)
}

function forgetTags(keysByTag: Map<string, Set<string>>, tags: readonly string[], key: string): void {
  for (const tag of tags) {
    const keys = keysByTag.get(tag)
    keys?.delete(key)
    if (keys?.size === 0) keysByTag.delete(tag)
  }
}
