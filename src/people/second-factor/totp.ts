import { createHmac } from 'node:crypto'
import { foldForComparison } from '../../persian/index.ts'

// Time-based one-time passwords as every authenticator makes them: RFC 6238 with SHA-1, six digits, steps of 30 s.
const stepSeconds = 30
const digits = 6
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The step an instant falls into. */
export const stepAt = (instant: Date): number => Math.floor(instant.getTime() / 1000 / stepSeconds)

/** The code of a step. */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step whose code this is, looking one step back and one ahead because telephones' clocks differ; undefined when
 * it is none of them. Persian digits and spaces are as good as others: «۴۰۷ ۱۸۳».
 */
export function stepOfCode(secret: Buffer, typed: string, now: Date): number | undefined {
  const code = foldForComparison(typed).replaceAll(' ', '')
  const present = stepAt(now)
  return [present, present - 1, present + 1].find(step => codeOf(secret, step) === code)
}

/** Base32 (RFC 4648) without padding: how a secret is typed into an authenticator. */
export function base32Of(bytes: Buffer): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map(group => letters[Number.parseInt(group.padEnd(5, '0'), 2)])
    .join('')
}

/** What the QR picture says, by the convention that authenticators share. */
export function addressOf(secret: Buffer, account: string): string {
  const label = `Peyk:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${base32Of(secret)}&issuer=Peyk`
}
