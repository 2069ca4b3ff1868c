import { now } from '../words/clock.ts'
import { newId } from '../words/new-id.ts'

/** The browser's storage, or something that stores alike. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What was typed and had not reached the server. */
export interface Copy {
  key: string
  /** ISO 8601: when it was written last. */
  at: string
  words: unknown
}

/** The copy of one form on one page: two pages of one person never write into the same one. */
export interface OwnCopy {
  /** Written soon; at the latest when the page is hidden or left. */
  keep: (words: unknown) => void
  drop: () => void
  /** Leaves what is kept to whoever comes next, and begins another copy. @returns the key of what was left. */
  leave: () => string
}

/**
 * A copy in this browser of what somebody types into a form, until it is saved: a reload, a crash or a dead battery takes
 * nothing with it. A browser without room or permission keeps nothing; the words then wait on the screen alone.
 * @param thing names the person, the form and what it is about, without spaces: nobody is offered another's words.
 */
export function openCopy(store: () => Store, thing: string): OwnCopy {
  let key = keyOf(thing)
  return {
    keep: words => {
      waiting.set(key, { store, words })
      timer ??= setTimeout(keepNow, within)
    },
    drop: () => dropCopy(store, key),
    leave: () => {
      keepNow()
      const left = key
      key = keyOf(thing)
      return left
    },
  }
}

/** Writes what waits. */
export function keepNow(): void {
  clearTimeout(timer)
  timer = undefined
  for (const [key, { store, words }] of waiting)
    attempt(() => store().setItem(key, JSON.stringify({ at: now().toISOString(), words })))
  waiting.clear()
}

export function dropCopy(store: () => Store, key: string): void {
  waiting.delete(key)
  attempt(() => store().removeItem(key))
}

/** Every copy of a thing that is there now, the latest first. */
export function findCopies(store: () => Store, thing: string): Copy[] {
  keepNow()
  const start = startOf(thing)
  const keys = attempt(() => {
    const { length } = store()
    return Array.from({ length }, (_, place) => store().key(place) ?? '').filter(key => key.startsWith(start))
  })
  return (keys ?? [])
    .flatMap(key => readCopy(store, key) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Undefined when it is there no more, or was not written by us. */
export function readCopy(store: () => Store, key: string): Copy | undefined {
  const found = attempt((): unknown => JSON.parse(store().getItem(key) ?? 'null'))
  if (typeof found !== 'object' || found === null || !('at' in found) || !('words' in found)) return undefined
  return typeof found.at === 'string' ? { key, at: found.at, words: found.words } : undefined
}

const startOf = (thing: string): string => `peyk.unsaved ${thing} `
const keyOf = (thing: string): string => `${startOf(thing)}${newId()}`

function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    return undefined
  }
}

// A long text takes some milliseconds to write: not with every letter, but soon after.
const within = 300
const waiting = new Map<string, { store: () => Store; words: unknown }>()
let timer: ReturnType<typeof setTimeout> | undefined
