import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { macOf, newToken } from '../platform/ids.ts'
import { isFirstUse } from './send-limits.ts'
import { machineText } from '../platform/text-limits.ts'

/** Asked of a browser while a burst is under way; ALTCHA's protocol, version 1 (altcha.org/docs/v2/server-integration). */
export interface Challenge {
  algorithm: 'SHA-256'
  /** SHA-256 in hexadecimal of the salt followed by the number that is looked for. */
  challenge: string
  /** The number is between 0 and this. */
  maxnumber: number
  /** Carries until when it is good: `…?expires=1795600000`. */
  salt: string
  signature: string
}

const lastsSeconds = 600
const hardness = 50_000

/** A new task: 25,000 hashes on average, a second or two on a telephone. */
export function newChallenge(context: Context, maxnumber = hardness): Challenge {
  const expires = Math.floor(context.clock.now().getTime() / 1000) + lastsSeconds
  const salt = `${newToken()}?expires=${expires}`
  const challenge = sha256(salt + String(randomInt(maxnumber + 1)))
  return { algorithm: 'SHA-256', challenge, maxnumber, salt, signature: signatureOf(context, challenge) }
}

const Proof = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().length(64),
  number: z.number().int().min(0),
  salt: machineText(200),
  signature: z.string().length(64),
})

/**
 * Whether a browser has done the work: our own challenge, in time, for the first time.
 * @param payload base64 of `{algorithm, challenge, number, salt, signature}` as JSON.
 */
export async function isProof(context: Context, payload: string): Promise<boolean> {
  const proof = Proof.safeParse(jsonIn(payload))
  if (!proof.success) return false
  const { challenge, number, salt, signature } = proof.data
  const expires = Number(/\?expires=(\d{1,12})$/.exec(salt)?.[1] ?? 0)
  if (expires * 1000 < context.clock.now().getTime()) return false
  if (!same(signature, signatureOf(context, challenge))) return false
  if (!same(challenge, sha256(salt + String(number)))) return false
  return isFirstUse(context, `proof ${challenge}`, lastsSeconds)
}

function jsonIn(payload: string): unknown {
  if (payload.length > 2000) return undefined
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const signatureOf = ({ secret }: Context, challenge: string): string =>
  macOf(secret, `comment proof ${challenge}`)
const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
