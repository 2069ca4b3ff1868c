import { may, mustHold, type ActingContext } from '../people/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { listOfficesUnder } from './office-store.ts'
import { readOfficeIdOf } from './officer-store.ts'

/**
 * How far somebody sees: the desk sees what was ever sent, as it was sent; an officer sees everything of the own
 * office and of the offices below it. What is out of reach looks as if it were not there.
 */
export type Reach =
  | { side: 'desk' }
  | { side: 'office'; officeId: string; officeIds: readonly string[]; personId: string }

/** @throws Refusal 'access.…', 'officer.no_office'. */
export async function reachOf(context: ActingContext): Promise<Reach> {
  mustHold(context, 'release.read')
  return may(context.actor, 'release.answer') ? { side: 'desk' } : officeReach(context)
}

/** The reach of somebody who writes releases. @throws Refusal 'access.…', 'officer.no_office'. */
export async function reachOfWriter(context: ActingContext): Promise<Extract<Reach, { side: 'office' }>> {
  mustHold(context, 'release.write')
  return officeReach(context)
}

async function officeReach(context: ActingContext): Promise<Extract<Reach, { side: 'office' }>> {
  const { actor } = context
  const officeId = actor.kind === 'person' ? await readOfficeIdOf(context, actor.id) : undefined
  if (actor.kind !== 'person' || officeId === undefined) throw new Refusal('officer.no_office')
  const officeIds = await listOfficesUnder(context, officeId)
  return { side: 'office', officeId, officeIds, personId: actor.id }
}
