import { aContext } from '../platform/testing.ts'
import { systemClock } from '../platform/clock.ts'
import type { Db } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import type { ActingContext, Actor } from './actor.ts'
import { createPerson } from './create-person.ts'
import { listActs } from './audit-store.ts'
import type { Role } from './permissions.ts'
import { codeOf, stepAt } from './second-factor/totp.ts'

// Builders for the tests of people. Not part of the running program.

/** A context in which the program acts, and whose clock is moved by hand. */
export const aPeopleContext = (db: Db) => ({
  ...aContext(db, { now: systemClock.now() }),
  actor: { kind: 'system', reason: 'test' } as const,
})

export const password = 'a long enough password'

export interface Member {
  id: string
  email: string
  actor: Actor
}

/** Somebody with an account. */
export async function aMember(
  context: ActingContext,
  role: Role = 'editor',
  name = 'شیرین صادقی',
): Promise<Member> {
  const email = `${newId()}@peyk.example`
  const id = await createPerson(context, { name, email, role, password })
  return { id, email, actor: { kind: 'person', id, name, role } }
}

export const actingAs = <C extends ActingContext>(context: C, { actor }: { actor: Actor }) => ({
  ...context,
  actor,
})

/** What an authenticator shows that was given this secret in base32. */
export function codeFrom(secret: string, now: Date): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map(letter => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))
  return codeOf(Buffer.from(bytes), stepAt(now))
}

/** The names of the latest acts, newest first. */
export const latestActs = async (context: ActingContext, limit: number): Promise<string[]> =>
  (await listActs(context, { limit })).map(({ act }) => act)

/** For assert.rejects: the refusal with this code. */
export const refused =
  (code: string) =>
  (error: unknown): boolean => {
    if (error instanceof Refusal && error.code === code) return true
    throw error
  }

/** For assert.rejects: exactly these field problems, each as `field problem`. */
export const faulty =
  (...expected: readonly string[]) =>
  (error: unknown): boolean => {
    if (!(error instanceof FieldProblems)) throw error
    const found = error.problems.map(({ field, problem }) => `${field} ${problem}`)
    return JSON.stringify(found) === JSON.stringify(expected)
  }
