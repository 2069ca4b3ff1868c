import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { spend, type Allowance } from './limit-store.ts'

const tenMinutes = 600
const day = 86_400

// Read top to bottom: how often a reader may do what. An address is known only as its hash of the day.

/**
 * Five comments a story and twenty in all from one address in ten minutes.
 * @throws Refusal 'comment.too_many'.
 */
export const mustNotHurry = (context: Context, addressMac: string, storyId: string): Promise<void> =>
  mustAfford(context, [
    { key: hashOf(`story ${storyId} ${addressMac}`), most: 5, seconds: tenMinutes },
    { key: hashOf(`comments ${addressMac}`), most: 20, seconds: tenMinutes },
  ])

/**
 * Ten tries of a tracking code from one address in ten minutes, forty in a day.
 * @throws Refusal 'comment.too_many'.
 */
export const mustNotGuess = (context: Context, addressMac: string): Promise<void> =>
  mustAfford(context, [
    { key: hashOf(`codes ${addressMac}`), most: 10, seconds: tenMinutes },
    { key: hashOf(`codes of the day ${addressMac}`), most: 40, seconds: day },
  ])

/**
 * Agreements are bounded by address too: a school agrees, a loop does not.
 * @throws Refusal 'comment.too_many'.
 */
export const mustNotCrowd = (context: Context, addressMac: string, commentId: string): Promise<void> =>
  mustAfford(context, [
    { key: hashOf(`agreement ${commentId} ${addressMac}`), most: 20, seconds: 3600 },
    { key: hashOf(`agreements ${addressMac}`), most: 300, seconds: 3600 },
  ])

/** Whether this is the first time that something good for one time is used. */
export const isFirstUse = async (context: Context, what: string, seconds: number): Promise<boolean> =>
  (await spend(context, [{ key: hashOf(`once ${what}`), most: 1, seconds }])) === null

async function mustAfford(context: Context, allowances: readonly Allowance[]): Promise<void> {
  const again = await spend(context, allowances)
  if (again === null) return
  const wait = again.getTime() - context.clock.now().getTime()
  throw new Refusal('comment.too_many', { minutes: Math.max(1, Math.ceil(wait / 60_000)) })
}
