import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { mustNotCrowdSubscriptions } from '../subscribe-limits.ts'
import { putWish } from './digest-store.ts'
import { confirmationOf } from './digest-letters.ts'

export interface DigestWish {
  email: string
  edition: 'fa' | 'en'
  /** Of the reader's machine: bounds how many wishes come from one. */
  address: string
}

const Email = z.email().max(200)

/**
 * Somebody wishes for the daily letter; nothing but the question whether it was they is sent until that is answered.
 * What is answered does not tell whether the address was known.
 * @throws FieldProblems for what is no address; Refusal 'digest.not_offered', 'subscription.too_many'.
 */
export async function askForDigest(
  context: Context,
  mail: Mail | undefined,
  wish: DigestWish,
): Promise<void> {
  if (mail === undefined || !context.config.readers.digest) throw new Refusal('digest.not_offered')
  const email = Email.safeParse(wish.email.trim().toLowerCase())
  if (!email.success) throw new FieldProblems([{ field: 'email', problem: 'malformed' }])
  await mustNotCrowdSubscriptions(wish.address)
  const asked = await putWish(context, { email: email.data, edition: wish.edition })
  if (asked === undefined) return
  await mail.send(confirmationOf(context, asked)).catch((error: unknown) => {
    context.log.error({ error: String(error) }, 'letter of confirmation not sent')
  })
}
