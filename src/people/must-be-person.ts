import { Refusal } from '../platform/refusal.ts'
import type { Actor } from './actor.ts'

/** The id of the person who acts, for what people do to their own account. @throws Refusal 'access.sign_in'. */
export function mustBePerson({ actor }: { actor: Actor }): string {
  if (actor.kind !== 'person') throw new Refusal('access.sign_in')
  return actor.id
}
