import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../platform/refusal.ts'

const quarterOfAnHour = 15 * 60

/** Counts wrong sign-ins: 10 an account and 50 an address in 15 minutes; the owner is never shut out for longer. */
export function openSignInLimits(): {
  /** @throws Refusal 'sign_in.too_many' when a count is used up. */
  check(account: string, address: string): Promise<void>
  /** Counts one wrong try. */
  wrong(account: string, address: string): Promise<void>
} {
  const byAccount = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
  const byAddress = new RateLimiterMemory({ points: 50, duration: quarterOfAnHour })
  return {
    async check(account, address) {
      const [ofAccount, ofAddress] = await Promise.all([byAccount.get(account), byAddress.get(address)])
      if ((ofAccount?.consumedPoints ?? 0) >= 10 || (ofAddress?.consumedPoints ?? 0) >= 50)
        throw new Refusal('sign_in.too_many', { minutes: 15 })
    },
    async wrong(account, address) {
      await Promise.all([byAccount.penalty(account), byAddress.penalty(address)])
    },
  }
}
