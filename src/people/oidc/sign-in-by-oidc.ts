import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { recordAct } from '../audit-store.ts'
import type { Identity } from '../identity.ts'
import { readPerson, readPersonByEmail, type Person } from '../person-store.ts'
import { isOfNewsroom } from '../rights/section-right.ts'
import { checkSecondFactor } from '../second-factor/check-second-factor.ts'
import type { SignInLimits } from '../sign-in-limits.ts'
import { cookieOf, newAttempt, owesCode, pendingOf } from './pending.ts'
import type { OidcProvider } from './provider.ts'

export interface OidcDoor {
  provider: OidcProvider
  identity: Identity
  limits: SignInLimits
}

export interface Arrival {
  headers: Headers
  address: string
}

/** How a step ends: signed in, or asked for the second factor; with the cookies that say so. */
export interface OidcStep {
  end: 'signed-in' | 'code-needed'
  cookies: readonly string[]
}

/** Where the browser is sent, and the cookie by which it is known when it comes back. @throws Refusal 'oidc.not_reached'. */
export async function beginOidc(
  context: Context,
  { provider }: Pick<OidcDoor, 'provider'>,
): Promise<{ address: string; cookie: string }> {
  const { challenge, ...pending } = newAttempt(context)
  const address = await provider.addressFor({ ...pending, challenge })
  return { address, cookie: cookieOf(context, pending) }
}

/**
 * Signs in who comes back from the provider, when its verified address is that of somebody with an account in the
 * newsroom. The provider stands for the password alone: a second factor of ours is still asked for. Nobody is ever
 * made by it.
 * @throws Refusal 'oidc.not_begun', 'oidc.not_reached', 'oidc.not_proved', 'oidc.email_unverified', 'oidc.no_account',
 * 'sign_in.too_many'.
 */
export async function finishOidc(
  context: Context,
  door: OidcDoor,
  given: Arrival & { code: string; state: string },
): Promise<OidcStep> {
  const pending = pendingOf(context, given.headers)
  if (pending?.step !== 'away' || pending.state !== given.state) throw new Refusal('oidc.not_begun')
  // Whose account it is, is not known yet: the tries of an address are counted.
  await door.limits.takePassword(pending.state, given.address)
  const email = await door.provider.emailOf({ ...pending, code: given.code })
  const person = await mustHaveAccount(context, email)
  await door.limits.givePasswordBack(pending.state, given.address)
  if ((await checkSecondFactor(context, person.id, undefined)) === 'missing')
    return { end: 'code-needed', cookies: [cookieOf(context, owesCode(context, person.id))] }
  return enter(context, door, { person, headers: given.headers, factor: 'no-factor' })
}

/** The second factor of who has come back. @throws Refusal 'oidc.not_begun', 'sign_in.wrong_code', 'sign_in.too_many_codes'. */
export async function finishOidcCode(
  context: Context,
  door: OidcDoor,
  given: Arrival & { code: string },
): Promise<OidcStep> {
  const pending = pendingOf(context, given.headers)
  if (pending?.step !== 'code') throw new Refusal('oidc.not_begun')
  const person = await readPerson(context, pending.personId)
  if (person === undefined || person.disabled) throw new Refusal('oidc.no_account')
  await door.limits.takeCode(person.email)
  const factor = await checkSecondFactor(context, person.id, given.code)
  if (factor === 'wrong' || factor === 'missing') {
    await recordFailure(context, person, 'code')
    throw new Refusal('sign_in.wrong_code')
  }
  await door.limits.giveCodeBack(person.email)
  return enter(context, door, { person, headers: given.headers, factor })
}

/** Unknown, from work, and not of the newsroom are one answer; the log tells them apart. */
async function mustHaveAccount(context: Context, email: string): Promise<Person> {
  const person = await readPersonByEmail(context, email)
  if (person !== undefined && !person.disabled && isOfNewsroom(person.role)) return person
  await recordFailure(context, person, person?.disabled === true ? 'disabled' : 'no account')
  throw new Refusal('oidc.no_account')
}

async function enter(
  context: Context,
  { identity }: OidcDoor,
  { person, headers, factor }: { person: Person; headers: Headers; factor: string },
): Promise<OidcStep> {
  const begun = await identity.beginSession(headers, person.id)
  const { id, name, role } = person
  await recordAct(
    { ...context, actor: { kind: 'person', id, name, role } },
    { act: 'sign in', subjectKind: 'person', subjectId: id, detail: { factor, by: 'oidc' } },
  )
  return { end: 'signed-in', cookies: [...begun.headers.getSetCookie(), cookieOf(context, undefined)] }
}

async function recordFailure(context: Context, person: Person | undefined, why: string): Promise<void> {
  await recordAct(
    { ...context, actor: { kind: 'reader' } },
    {
      act: 'fail to sign in',
      subjectKind: 'person',
      subjectId: person?.id ?? null,
      detail: { why, by: 'oidc' },
    },
  )
}
