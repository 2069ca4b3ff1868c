import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../platform/refusal.ts'

const perAddress = new RateLimiterMemory({ points: 20, duration: 3600 })

/** @throws Refusal 'subscription.too_many' after twenty wishes from one address in an hour. */
export async function mustNotCrowdSubscriptions(address: string): Promise<void> {
  try {
    await perAddress.consume(address)
  } catch {
    throw new Refusal('subscription.too_many', { minutes: 60 })
  }
}
