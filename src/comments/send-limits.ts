import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../platform/refusal.ts'

const tenMinutes = 600
const perStory = new RateLimiterMemory({ points: 5, duration: tenMinutes })
const perAddress = new RateLimiterMemory({ points: 20, duration: tenMinutes })
const codeTries = new RateLimiterMemory({ points: 10, duration: tenMinutes })

/**
 * Five comments a story and twenty in all from one address in ten minutes.
 * @throws Refusal 'comment.too_many'.
 */
export async function mustNotHurry(address: string, storyId: string): Promise<void> {
  await spend(perStory, `${address} ${storyId}`)
  await spend(perAddress, address)
}

/**
 * Ten tries of a tracking code from one address in ten minutes.
 * @throws Refusal 'comment.too_many'.
 */
export const mustNotGuess = (address: string): Promise<void> => spend(codeTries, address)

async function spend(limit: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limit.consume(key)
  } catch {
    throw new Refusal('comment.too_many', { minutes: 10 })
  }
}
