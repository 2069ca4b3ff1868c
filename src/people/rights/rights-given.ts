import { z } from 'zod'
import { FieldProblems } from '../../platform/refusal.ts'
import type { Role } from '../permissions.ts'
import type { RightsGiven } from './right-store.ts'
import { isOfNewsroom, readersNeeded, sectionRights } from './section-right.ts'

export type { RightsGiven } from './right-store.ts'

/** Rights as they arrive at the API. */
export const RightsShape = z.object({
  usual: z.enum(sectionRights).nullable(),
  readersNeeded: z.union(readersNeeded.map(each => z.literal(each))).nullable(),
  exceptions: z.record(z.uuid(), z.enum(sectionRights)),
})

/** @throws FieldProblems when somebody outside the newsroom is given rights in it. */
export function mustSuit(role: Role, given: RightsGiven): void {
  const isGiven = Object.keys(given.exceptions).length > 0 || given.usual !== null
  if (isGiven && !isOfNewsroom(role))
    throw new FieldProblems([{ field: 'exceptions', problem: 'not-of-newsroom' }])
}
