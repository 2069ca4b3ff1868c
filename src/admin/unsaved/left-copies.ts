import { dropCopy, findCopies, readCopy, type Copy, type Store } from './browser-copies.ts'

/** Words that an earlier page, or another page that is still open, has not saved. */
export interface Left<Words> {
  key: string
  at: string
  words: Words
}

export interface LeftOrder<Words> {
  store: () => Store
  thing: string
  /** Reads what was kept: another version of this program may have written it. Undefined when it is not this form's. */
  read: (kept: unknown) => Words | undefined
}

/** The copies of a thing that can be offered now, the latest first; those that say what is saved anyway are dropped. */
export function leftCopies<Words>(
  { store, thing, read }: LeftOrder<Words>,
  isSaved: (words: Words) => boolean,
): Left<Words>[] {
  return findCopies(store, thing).flatMap(copy => {
    const left = leftOf(copy, read)
    if (left === undefined || !isSaved(left.words)) return left ?? []
    dropCopy(store, left.key)
    return []
  })
}

/** Those of them that are still there: another page may have saved its own meanwhile, or written on. */
export function stillLeft<Words>(
  { store, read }: Pick<LeftOrder<Words>, 'store' | 'read'>,
  left: readonly Left<Words>[],
): Left<Words>[] {
  return left.flatMap(({ key }) => {
    const copy = readCopy(store, key)
    return (copy && leftOf(copy, read)) ?? []
  })
}

function leftOf<Words>({ key, at, words: kept }: Copy, read: (kept: unknown) => Words | undefined) {
  const words = read(kept)
  return words === undefined ? undefined : { key, at, words }
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
