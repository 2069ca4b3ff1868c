import { mustHold, personIdOf, type ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'

/**
 * The id of the moderator who acts; the program itself never moderates.
 * @throws Refusal 'access.…'.
 */
export function moderatorIn(context: ActingContext): string {
  mustHold(context, 'comment.moderate')
  const id = personIdOf(context.actor)
  if (id === null) throw new Refusal('access.not_allowed')
  return id
}
