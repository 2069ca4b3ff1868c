import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../platform/refusal.ts'

const quarterOfAnHour = 15 * 60

/**
 * Counts tries before they are looked at, so that a thousand sent at once are as few as ten: 10 an account and 50 an
 * address in 15 minutes for passwords, 5 an account for codes. A try that succeeds is given back.
 */
export interface SignInLimits {
  /** @throws Refusal 'sign_in.too_many' when a count is used up. */
  takePassword(account: string, address: string): Promise<void>
  givePasswordBack(account: string, address: string): Promise<void>
  /** @throws Refusal 'sign_in.too_many_codes'. */
  takeCode(account: string): Promise<void>
  giveCodeBack(account: string): Promise<void>
}

export function openSignInLimits(): SignInLimits {
  const byAccount = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
  const byAddress = new RateLimiterMemory({ points: 50, duration: quarterOfAnHour })
  const codes = new RateLimiterMemory({ points: 5, duration: quarterOfAnHour })
  return {
    async takePassword(account, address) {
      await take(byAddress, address, 'sign_in.too_many')
      await take(byAccount, account, 'sign_in.too_many')
    },
    async givePasswordBack(account, address) {
      await Promise.all([byAccount.reward(account), byAddress.reward(address)])
    },
    takeCode: account => take(codes, account, 'sign_in.too_many_codes'),
    async giveCodeBack(account) {
      await codes.reward(account)
    },
  }
}

async function take(limiter: RateLimiterMemory, key: string, code: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new Refusal(code, { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) })
  }
}
