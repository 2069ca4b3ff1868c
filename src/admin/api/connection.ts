import { useSyncExternalStore } from 'react'

/** What is known about the line to the server: when it went away, and whether the session has ended. */
export interface Connection {
  awaySince: string | null
  sessionEnded: boolean
}

let connection: Connection = { awaySince: null, sessionEnded: false }
const watchers = new Set<() => void>()

/** Notes a change; those who watch are told only when something differs. */
export function noteConnection(change: Partial<Connection>): void {
  const next = { ...connection, ...change }
  if (next.awaySince === connection.awaySince && next.sessionEnded === connection.sessionEnded) return
  connection = next
  for (const tell of watchers) tell()
}

export const readConnection = (): Connection => connection

export const useConnection = (): Connection => useSyncExternalStore(watch, readConnection)

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
