import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { mayRole, type Permission, type Role } from './permissions.ts'

/** Who acts: a signed-in person, a reader without an account, or the program itself (the command line, a job). */
export type Actor =
  | { kind: 'person'; id: string; name: string; role: Role }
  | { kind: 'reader' }
  | { kind: 'system'; reason: string }

/** A context in which somebody acts; the first parameter of every verb that needs a permission. */
export interface ActingContext extends Context {
  actor: Actor
}

/** Whether the actor holds a permission. The system holds all of them; a reader holds none. */
export function may(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'person':
      return mayRole(actor.role, permission)
    case 'reader':
      return false
    case 'system':
      return true
  }
}

/**
 * Refuses an actor without the permission.
 * @throws Refusal 'access.sign_in' for a reader, 'access.not_allowed' for a person.
 */
export function mustHold(context: { actor: Actor }, permission: Permission): void {
  if (may(context.actor, permission)) return
  throw new Refusal(context.actor.kind === 'reader' ? 'access.sign_in' : 'access.not_allowed')
}

/** The id for columns that name a person; null when the program acts. */
export const personIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)
