import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { seal, unseal } from '../second-factor/sealed.ts'

/** What this browser began and has not ended: on its way to the provider, or back and asked for a second factor. */
const Pending = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('away'),
    until: z.number(),
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
  }),
  z.object({ step: z.literal('code'), until: z.number(), personId: z.string() }),
])
export type Pending = z.infer<typeof Pending>

const name = 'peyk.oidc'
const path = '/api/v1/sign-in/oidc'
const purpose = 'peyk oidc sign-in'
const minutes = { away: 10, code: 5 } as const

/** A sign-in that begins: everything about it is random and used once. */
export function newAttempt({ clock }: Context): Extract<Pending, { step: 'away' }> & { challenge: string } {
  const [state, nonce, verifier] = [secretOf(24), secretOf(24), secretOf(32)]
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const until = clock.now().getTime() + minutes.away * 60_000
  return { step: 'away', until, state, nonce, verifier, challenge }
}

/** Who has come back and still owes the second factor. */
export const owesCode = ({ clock }: Context, personId: string): Pending => ({
  step: 'code',
  until: clock.now().getTime() + minutes.code * 60_000,
  personId,
})

/** The cookie that keeps it: sealed, for this door alone, out of reach of scripts. */
export function cookieOf(context: Context, pending: Pending | undefined): string {
  const value =
    pending === undefined ? '' : seal(context.secret, Buffer.from(JSON.stringify(pending)), purpose)
  const age = pending === undefined ? 0 : minutes[pending.step] * 60
  const isSecure = context.config.publicUrl.startsWith('https:')
  return [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${path}`,
    `Max-Age=${age}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}

/** What the request's cookie keeps; undefined when there is none, it is over, or somebody else made it. */
export function pendingOf(context: Context, headers: Headers): Pending | undefined {
  const found = new RegExp(`(?:^|; )${name.replace('.', '\\.')}=([^;]+)`).exec(headers.get('cookie') ?? '')
  const opened = unseal(context.secret, decodeURIComponent(found?.[1] ?? ''), purpose)
  if (opened === undefined) return undefined
  const pending = Pending.safeParse(JSON.parse(opened.toString()))
  return pending.success && pending.data.until > context.clock.now().getTime() ? pending.data : undefined
}

const secretOf = (bytes: number): string => randomBytes(bytes).toString('base64url')
