import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page.ts'

/** Answers that there is nothing at an address, apart from pages: invented addresses never push out a real page. */
export interface AbsentPages {
  /** The answer of a key as long as it is fresh. */
  fresh(key: string, now: number): CachedPage | undefined
  keep(key: string, page: CachedPage): void
  /** Forgets all of them, when one of these tags stands under any. */
  purge(tags: readonly string[]): void
}

/** Of what all keys together may take, in characters. */
const mostOfKeys = 1_000_000
const eachKey = 100
/** Different answers: one an edition, and those of the moment before. */
const mostBodies = 8

/** Many addresses share one answer: only their names are kept, and the bytes once. */
export function openAbsentPages(): AbsentPages {
  const until = new LRUCache<string, { etag: string; freshUntil: number }>({
    maxSize: mostOfKeys,
    sizeCalculation: (_, key) => key.length + eachKey,
  })
  const bodies = new LRUCache<string, CachedPage>({ max: mostBodies })
  const tagsOfAll = new Set<string>()
  return {
    fresh(key, now) {
      const known = until.get(key)
      return known === undefined || known.freshUntil <= now ? undefined : bodies.get(known.etag)
    },
    keep(key, page) {
      until.set(key, { etag: page.etag, freshUntil: page.freshUntil })
      if (!bodies.has(page.etag)) bodies.set(page.etag, page)
      for (const tag of page.tags) tagsOfAll.add(tag)
    },
    purge(tags) {
      if (!tags.some(tag => tagsOfAll.has(tag))) return
      until.clear()
      bodies.clear()
      tagsOfAll.clear()
    },
  }
}
