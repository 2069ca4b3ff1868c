import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../../platform/context.ts'
import type { Role } from '../permissions.ts'
import {
  isEnough,
  readersNeededBy,
  usualRightOf,
  type ReadersNeeded,
  type Rights,
  type SectionRight,
} from './section-right.ts'

/** What was decided about a person beside the role; null stands for what the role says. */
export interface RightsGiven {
  usual: SectionRight | null
  readersNeeded: ReadersNeeded | null
  /** Section id → right. */
  exceptions: Readonly<Record<string, SectionRight>>
}

/** Rights as they hold, the role's own filled in. */
export const rightsFrom = (role: Role, given: Pick<RightsGiven, 'usual' | 'exceptions'>): Rights => ({
  usual: given.usual ?? usualRightOf(role),
  exceptions: given.exceptions,
})

/** What was decided about a person. */
export async function readRights(context: Context, personId: string): Promise<RightsGiven | undefined> {
  const row = await context.db
    .selectFrom('person')
    .select(['usual_right as usual', 'readers_needed as readersNeeded'])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('section_right')
          .select(['section_id as section', 'right'])
          .whereRef('section_right.person_id', '=', 'person.id')
          .orderBy('section_id')
          .limit(100),
      ).as('exceptions'),
    )
    .where('id', '=', personId)
    .executeTakeFirst()
  return row && { ...row, exceptions: exceptionsOf(row.exceptions) }
}

export const exceptionsOf = (
  rows: readonly { section: string; right: SectionRight }[],
): Record<string, SectionRight> => Object.fromEntries(rows.map(({ section, right }) => [section, right]))

/** Writes what was decided about a person in the place of what was there. */
export async function replaceRights(within: Context, personId: string, given: RightsGiven): Promise<void> {
  await within.db
    .updateTable('person')
    .set({
      usual_right: given.usual,
      readers_needed: given.readersNeeded,
      updated_at: within.clock.now(),
    })
    .where('id', '=', personId)
    .execute()
  await within.db.deleteFrom('section_right').where('person_id', '=', personId).execute()
  const rows = Object.entries(given.exceptions).map(([section_id, right]) => ({
    person_id: personId,
    section_id,
    right,
  }))
  if (rows.length === 0) return
  await within.db.insertInto('section_right').values(rows).execute()
}

/** How many colleagues must approve what each of these people wrote; who has no account is not in the answer. */
export async function readersNeededOf(
  context: Context,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ReadersNeeded>> {
  if (personIds.length === 0) return new Map()
  const rows = await context.db
    .selectFrom('person')
    .select(['id', 'role', 'readers_needed'])
    .where('id', 'in', personIds)
    .orderBy('id')
    .limit(1000)
    .execute()
  return new Map(rows.map(row => [row.id, row.readers_needed ?? readersNeededBy(row.role)]))
}

/** Whether somebody may write in a section; false for an id that is nobody's. */
export async function mayWriteIn(context: Context, personId: string, sectionId: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('person')
    .select(['role', 'usual_right as usual'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return false
  const held = await context.db
    .selectFrom('held_section_right')
    .select('right')
    .where('person_id', '=', personId)
    .where('section_id', '=', sectionId)
    .executeTakeFirst()
  return isEnough(held?.right ?? row.usual ?? usualRightOf(row.role), 'story.write')
}
