export interface Held<State> {
  read: () => State
  note: (change: Partial<State>) => void
  watch: (tell: () => void) => () => void
}

/** A state that can be watched. */
export function hold<State extends object>(start: State): Held<State> {
  let state = start
  const watchers = new Set<() => void>()
  return {
    read: () => state,
    note: change => {
      state = { ...state, ...change }
      for (const tell of watchers) tell()
    },
    watch: tell => {
      watchers.add(tell)
      return () => {
        watchers.delete(tell)
      }
    },
  }
}
