import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../platform/refusal.ts'

// Many readers share one address (a school, a mobile network), so the bound is wide; it stops a loop, not a family.
const perStory = new RateLimiterMemory({ points: 20, duration: 3600 })

/** @throws Refusal 'vote.too_many' after twenty votes on a story from one address in an hour. */
export async function mustNotCrowd({
  storyId,
  address,
}: {
  storyId: string
  address: string
}): Promise<void> {
  try {
    await perStory.consume(`${storyId} ${address}`)
  } catch {
    throw new Refusal('vote.too_many', { minutes: 60 })
  }
}
