import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Actor } from './actor.ts'
import { recordAct } from './audit-store.ts'
import { readCredential, type Credential } from './credential-store.ts'
import type { Identity } from './identity.ts'
import { hashPassword, isPassword } from './password/password.ts'
import { checkSecondFactor } from './second-factor/check-second-factor.ts'
import type { SignInLimits } from './sign-in-limits.ts'

export interface SignInAttempt {
  email: string
  password: string
  /** Of the second factor; sent with the password once the first answer asked for it. */
  code?: string | undefined
  headers: Headers
  address: string
}

/**
 * Signs somebody in: password, second factor, session. An unknown address, a disabled account and a wrong password
 * cost the same work and are told the same.
 * @returns a response whose cookies begin the session.
 * @throws Refusal 'sign_in.wrong', 'sign_in.too_many', 'sign_in.code_needed', 'sign_in.wrong_code',
 * 'sign_in.too_many_codes'.
 */
export async function signIn(
  context: Context,
  { identity, limits }: { identity: Identity; limits: SignInLimits },
  attempt: SignInAttempt,
): Promise<Response> {
  const account = attempt.email.trim().toLowerCase()
  await limits.takePassword(account, attempt.address)
  const person = await readCredential(context, account)
  const isRight = await isPassword(person?.passwordHash ?? (await decoy()), attempt.password)
  if (person === undefined || !isRight || person.disabled) {
    await recordFailure(context, person, person?.disabled === true && isRight ? 'disabled' : 'password')
    throw new Refusal('sign_in.wrong')
  }
  await limits.givePasswordBack(account, attempt.address)
  const factor = await mustPassSecondFactor(context, limits, { person, account, code: attempt.code })
  const response = await identity.beginSession(attempt.headers, person.id)
  await recordAct(
    { ...context, actor: actorOf(person) },
    {
      act: 'sign in',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { factor },
    },
  )
  return response
}

async function mustPassSecondFactor(
  context: Context,
  limits: SignInLimits,
  { person, account, code }: { person: Credential; account: string; code: string | undefined },
): Promise<string> {
  const isTyped = code !== undefined && code.trim() !== ''
  if (isTyped) await limits.takeCode(account)
  const answer = await checkSecondFactor(context, person.id, code)
  if (answer === 'missing') throw new Refusal('sign_in.code_needed')
  if (answer === 'wrong') {
    await recordFailure(context, person, 'code')
    throw new Refusal('sign_in.wrong_code')
  }
  if (isTyped) await limits.giveCodeBack(account)
  return answer
}

/** What was typed is not kept: it may be a password in the wrong field. */
async function recordFailure(context: Context, person: Credential | undefined, why: string): Promise<void> {
  await recordAct(
    { ...context, actor: { kind: 'reader' } },
    {
      act: 'fail to sign in',
      subjectKind: 'person',
      subjectId: person?.id ?? null,
      detail: { why },
    },
  )
}

const actorOf = ({ id, name, role }: Credential): Actor => ({ kind: 'person', id, name, role })

let decoyHash: Promise<string> | undefined

/** A hash that belongs to nobody: to check a password against it takes as long as against a real one. */
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('nobody has this one')
  return decoyHash
}
