import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { mayRole, type Permission, type Role } from './permissions.ts'
import {
  isEnough,
  isHeldSomewhere,
  isSectionPermission,
  rightIn,
  scopeOf,
  usualRightOf,
  type Rights,
  type SectionPermission,
  type SectionScope,
} from './rights/section-right.ts'

/** Who acts: a signed-in person, a reader without an account, or the program itself (the command line, a job). */
export type Actor =
  | {
      kind: 'person'
      id: string
      name: string
      role: Role
      /** Rights by section; left out, what the role has everywhere. */
      rights?: Rights
      /** The role asks for a second factor and there is none yet: until then nothing is allowed. */
      lacksSecondFactor?: boolean
    }
  | { kind: 'reader' }
  | { kind: 'system'; reason: string }

/** A context in which somebody acts; the first parameter of every verb that needs a permission. */
export interface ActingContext extends Context {
  actor: Actor
}

/**
 * Whether the actor holds a permission; one that is given by section, in at least one of them.
 * The system holds all of them; a reader holds none.
 */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind !== 'person') return actor.kind === 'system'
  if (actor.lacksSecondFactor === true) return false
  return isSectionPermission(permission)
    ? isHeldSomewhere(rightsOf(actor), permission)
    : mayRole(actor.role, permission)
}

/** Whether the actor holds a permission in a section, given by its id. */
export function mayInSection(actor: Actor, permission: SectionPermission, sectionId: string): boolean {
  if (!may(actor, permission)) return false
  return actor.kind !== 'person' || isEnough(rightIn(rightsOf(actor), sectionId), permission)
}

/** The sections in which the actor holds a permission. */
export function sectionsWhere(actor: Actor, permission: SectionPermission): SectionScope {
  if (!may(actor, permission)) return { only: [] }
  return actor.kind === 'person' ? scopeOf(rightsOf(actor), permission) : { allBut: [] }
}

/**
 * Refuses an actor without the permission.
 * @throws Refusal 'access.sign_in' for a reader, 'access.not_allowed' for a person, 'access.second_factor' for one
 * who has yet to set one up.
 */
export function mustHold(context: { actor: Actor }, permission: Permission): void {
  if (!may(context.actor, permission)) throw new Refusal(codeFor(context.actor))
}

/**
 * Refuses an actor without the permission in this section.
 * @throws Refusal as mustHold, 'access.not_in_section' for a person who holds it elsewhere.
 */
export function mustHoldIn(
  context: { actor: Actor },
  permission: SectionPermission,
  sectionId: string,
): void {
  mustHold(context, permission)
  if (!mayInSection(context.actor, permission, sectionId)) throw new Refusal('access.not_in_section')
}

/** The id for columns that name a person; null when the program acts. */
export const personIdOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)

type Person = Extract<Actor, { kind: 'person' }>

const rightsOf = (actor: Person): Rights =>
  actor.rights ?? { usual: usualRightOf(actor.role), exceptions: {} }

function codeFor(actor: Actor): string {
  if (actor.kind === 'reader') return 'access.sign_in'
  return actor.kind === 'person' && actor.lacksSecondFactor === true
    ? 'access.second_factor'
    : 'access.not_allowed'
}
