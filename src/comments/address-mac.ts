import type { Context } from '../platform/context.ts'
import { macOf } from '../platform/ids.ts'
import { deleteSaltsBefore, readSaltOf } from './salt-store.ts'

/**
 * An address as we keep it: a keyed hash with the day's salt. After 7 days the salt is destroyed and the hash tells
 * nothing, not even to us.
 */
export async function addressMacOf(context: Context, address: string): Promise<string> {
  return macOf(`${context.secret} ${await readSaltOf(context, dayOf(context.clock.now()))}`, address)
}

/** Destroys the salts of days more than 7 days ago; run once a day. */
export async function destroyOldSalts(context: Context): Promise<void> {
  await deleteSaltsBefore(context, dayOf(new Date(context.clock.now().getTime() - 7 * 86_400_000)))
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
