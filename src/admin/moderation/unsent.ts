import { useSyncExternalStore } from 'react'
import { decideComment, type Decision } from '../api/comments.ts'
import { ServerAway } from '../api/refused.ts'

/** A decision on its way to the server. */
export interface Sending {
  id: string
  decision: Decision
  /** How often the server was not reached. */
  tries: number
}

const pause = 3000
let unsent: readonly Sending[] = []
const listeners = new Set<() => void>()

/** Decisions that have not arrived, oldest first. They outlive the screen, and are sent until the server has them. */
export const useUnsent = (): readonly Sending[] =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => unsent,
  )

export const isUnsent = (id: string): boolean => unsent.some(each => each.id === id)

/**
 * Sends a decision, again and again while the server is away: sent twice it is one decision there.
 * @returns false when it was taken back meanwhile.
 * @throws Refused.
 */
export async function sendDecision(id: string, decision: Decision): Promise<boolean> {
  set([...unsent, { id, decision, tries: 0 }])
  try {
    while (isUnsent(id)) if (await hasArrived(id, decision)) return isUnsent(id)
    return false
  } finally {
    set(unsent.filter(each => each.id !== id))
  }
}

/** Sends a decision no more. @returns when it is known whether the last try has arrived. */
export async function forgetUnsent(id: string): Promise<void> {
  set(unsent.filter(each => each.id !== id))
  await tries.get(id)?.catch(() => undefined)
}

const tries = new Map<string, Promise<void>>()

async function hasArrived(id: string, decision: Decision): Promise<boolean> {
  const attempt = decideComment(id, decision)
  tries.set(id, attempt)
  try {
    await attempt
    return true
  } catch (fault) {
    if (!(fault instanceof ServerAway)) throw fault
    set(unsent.map(each => (each.id === id ? { ...each, tries: each.tries + 1 } : each)))
    await new Promise(resolve => window.setTimeout(resolve, pause))
    return false
  } finally {
    tries.delete(id)
  }
}

function set(next: readonly Sending[]): void {
  unsent = next
  for (const listener of listeners) listener()
}
