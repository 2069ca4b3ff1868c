import type { Context } from '../../platform/context.ts'
import { deleteSubscription, setConfirmed } from './digest-store.ts'
import { idOfToken } from './digest-token.ts'

/** The owner of an address wants the letter; false when the link is none or its wish was forgotten. */
export async function confirmDigest(context: Context, token: string): Promise<boolean> {
  const id = idOfToken(context, token)
  return id !== undefined && setConfirmed(context, id)
}

/** Forgets an address; false when the link is none. Leaving twice is leaving. */
export async function leaveDigest(context: Context, token: string): Promise<boolean> {
  const id = idOfToken(context, token)
  if (id === undefined) return false
  await deleteSubscription(context, id)
  return true
}
