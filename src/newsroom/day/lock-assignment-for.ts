import { mayInSection, mustHoldIn, type ActingContext, type SectionPermission } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockAssignment } from './assignment-store.ts'
import type { Assignment } from './assignment.ts'

/**
 * An assignment, locked for an act that needs this permission in its section.
 * @throws Refusal 'assignment.not_found', also for a section that the actor does not see; 'access.not_in_section'.
 */
export async function lockAssignmentFor(
  within: ActingContext,
  id: string,
  permission: SectionPermission,
): Promise<Assignment> {
  const plan = await lockAssignment(within, id)
  if (!mayInSection(within.actor, 'desk.read', plan.sectionId)) throw new Refusal('assignment.not_found')
  mustHoldIn(within, permission, plan.sectionId)
  return plan
}
