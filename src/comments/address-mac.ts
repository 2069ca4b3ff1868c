import type { Context } from '../platform/context.ts'
import { macOf } from '../platform/ids.ts'
import { forgetAddressesBefore } from './comment-store.ts'
import { deleteSaltsBefore, readSaltOf } from './salt-store.ts'

/**
 * An address as we keep it: a keyed hash with the day's salt. After 7 days the salt is destroyed and the hash tells
 * nothing, not even to us.
 */
export async function addressMacOf(context: Context, address: string): Promise<string> {
  return macOf(`${context.secret} ${await saltOf(context, dayOf(context.clock.now()))}`, address)
}

/**
 * Destroys the salts of days more than 7 days ago, and the hashes that were made with them: what nobody can compare with
 * an address any more need not tell either which comments came from the same one. Run once a day.
 */
export async function destroyOldSalts(context: Context): Promise<void> {
  const day = dayOf(new Date(context.clock.now().getTime() - 7 * 86_400_000))
  await deleteSaltsBefore(context, day)
  await forgetAddressesBefore(context, new Date(`${day}T00:00:00Z`))
}

// Of today only, for each configured program: the salt of a day never changes, and every sending needs it.
const today = new WeakMap<object, { day: string; salt: string }>()

async function saltOf(context: Context, day: string): Promise<string> {
  const known = today.get(context.config)
  if (known?.day === day) return known.salt
  const salt = await readSaltOf(context, day)
  today.set(context.config, { day, salt })
  return salt
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
