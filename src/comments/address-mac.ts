import type { Context } from '../platform/context.ts'
import { macOf } from '../platform/ids.ts'
import { readSaltOf } from './salt-store.ts'

/**
 * An address as we keep it: a keyed hash with the day's salt. After 7 days the salt is destroyed and the hash tells
 * nothing, not even to us.
 */
export async function addressMacOf(context: Context, address: string): Promise<string> {
  const day = context.clock.now().toISOString().slice(0, 10)
  return macOf(`${context.secret} ${await readSaltOf(context, day)}`, address)
}
