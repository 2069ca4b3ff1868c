import { hold, type Held } from '../pieces/hold.ts'
import { now } from '../words/clock.ts'
import { dropCopy, keepNow, openCopy } from './browser-copies.ts'
import { isSame, leftCopies, stillLeft, type Left, type LeftOrder } from './left-copies.ts'

export interface TypedOrder<Typed> extends LeftOrder<Typed> {
  /** What the form says before anything is typed. */
  begun: Typed
}

export interface Typing<Typed> {
  typed: Typed
  /** What an earlier page could not save, the latest first; nothing of it is in the form until it is taken. */
  left: readonly Left<Typed>[]
  /** How often words were taken: the key of fields that hold a text of their own while it is typed, such as moments. */
  taken: number
}

export interface TypedKeeper<Typed> extends Pick<Held<Typing<Typed>>, 'read' | 'watch'> {
  type: (typed: Typed) => void
  /** It arrived; the form goes on from `next`, unless more was typed meanwhile. Then that stays, and is kept. */
  settle: (sent: Typed, next: Typed) => void
  /** What the form stands on changed beside it, its version for example: so do what it began from and what is typed. */
  rebase: (by: (typed: Typed) => Typed) => void
  /** Puts what was left into the form; what the form said is left in its stead. */
  takeLeft: () => void
  dropLeft: () => void
  /** Another page changed what is kept. */
  lookAgain: () => void
}

/** What is typed into a form, kept in this browser from the first key until it is saved. */
export function keepTyped<Typed>(order: TypedOrder<Typed>): TypedKeeper<Typed> {
  const { store, thing } = order
  let { begun } = order
  const own = openCopy(store, thing)
  const left = leftCopies(order, words => isSame(words, begun))
  const { read, note, watch } = hold<Typing<Typed>>({ typed: begun, left, taken: 0 })

  function type(typed: Typed): void {
    note({ typed })
    if (isSame(typed, begun)) own.drop()
    else own.keep(typed)
  }

  function settle(sent: Typed, next: Typed): void {
    begun = next
    type(isSame(read().typed, sent) ? next : read().typed)
  }

  function rebase(by: (typed: Typed) => Typed): void {
    begun = by(begun)
    type(by(read().typed))
  }

  function takeLeft(): void {
    const {
      typed,
      left: [taken, ...rest],
    } = read()
    if (taken === undefined) return
    const instead = isSame(typed, begun) ? [] : [{ key: own.leave(), at: now().toISOString(), words: typed }]
    type(taken.words)
    keepNow()
    dropCopy(store, taken.key)
    note({ left: [...rest, ...instead], taken: read().taken + 1 })
  }

  function dropLeft(): void {
    const [dropped, ...rest] = read().left
    if (dropped !== undefined) dropCopy(store, dropped.key)
    note({ left: rest })
  }

  return {
    read,
    watch,
    type,
    settle,
    rebase,
    takeLeft,
    dropLeft,
    lookAgain: () => note({ left: stillLeft(order, read().left) }),
  }
}
