import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ZodMiniType } from 'zod/mini'
import { useMe } from '../frame/me.ts'
import { keepNow } from './browser-copies.ts'
import { keepTyped, type TypedKeeper, type Typing } from './keep-typed.ts'

interface FormOrder<Typed> {
  /** The form and what it is about: `live-entry.` and the story's id. Without spaces. */
  thing: string
  begun: Typed
  /** What was kept is taken only in this shape. */
  shape: ZodMiniType<Typed>
}

export interface TypedForm<Typed>
  extends Typing<Typed>, Omit<TypedKeeper<Typed>, 'read' | 'watch' | 'lookAgain'> {}

/**
 * What somebody types into a form with a longer text, in the place of `useState`: kept in this browser until it is saved,
 * and offered by `LeftWords` when its owner comes back. Another `thing` needs another `key` of the component.
 */
export function useTyped<Typed>({ thing, begun, shape }: FormOrder<Typed>): TypedForm<Typed> {
  const { id } = useMe()
  const [keeper] = useState(() =>
    keepTyped<Typed>({
      store: browserStore,
      thing: `${id}.${thing}`,
      begun,
      read: kept => shape.safeParse(kept).data,
    }),
  )
  const { type, settle, rebase, takeLeft, dropLeft, lookAgain } = keeper
  useEffect(() => watchPage(lookAgain), [lookAgain])
  return { ...useSyncExternalStore(keeper.watch, keeper.read), type, settle, rebase, takeLeft, dropLeft }
}

export const browserStore = (): Storage => localStorage

/** Writes what waits when the page is hidden or left, or the form is; tells when another page wrote or dropped a copy. */
export function watchPage(lookAgain: () => void): () => void {
  document.addEventListener('visibilitychange', keepNow)
  addEventListener('pagehide', keepNow)
  addEventListener('storage', lookAgain)
  return () => {
    document.removeEventListener('visibilitychange', keepNow)
    removeEventListener('pagehide', keepNow)
    removeEventListener('storage', lookAgain)
    keepNow()
  }
}
