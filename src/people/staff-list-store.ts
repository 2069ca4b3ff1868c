import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../platform/context.ts'
import type { Role } from './permissions.ts'
import { exceptionsOf, type RightsGiven } from './rights/right-store.ts'

/** A person as a line of the staff screen. */
export interface StaffLine {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  isSample: boolean
  hasSecondFactor: boolean
  rights: RightsGiven
  joinedAt: Date
  /** When a session of theirs was last used; null when none is open. */
  lastSeenAt: Date | null
}

/** All people, by name; at most 500. */
export async function listStaff(context: Context): Promise<StaffLine[]> {
  const rows = await context.db
    .selectFrom('person')
    .select([
      'id',
      'name',
      'email',
      'role',
      'disabled_at as disabledAt',
      'is_sample as isSample',
      'usual_right as usual',
      'readers_needed as readersNeeded',
      'created_at as joinedAt',
    ])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('section_right')
          .select(['section_id as section', 'right'])
          .whereRef('section_right.person_id', '=', 'person.id')
          .orderBy('section_id')
          .limit(100),
      ).as('exceptions'),
      eb
        .selectFrom('session')
        .select(({ fn }) => fn.max('session.last_seen_at').as('at'))
        .whereRef('session.person_id', '=', 'person.id')
        .as('lastSeenAt'),
      eb
        .selectFrom('second_factor')
        .select('second_factor.confirmed_at')
        .whereRef('second_factor.person_id', '=', 'person.id')
        .as('confirmedAt'),
    ])
    .orderBy('name')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(({ disabledAt, confirmedAt, usual, readersNeeded, exceptions, ...row }) => ({
    ...row,
    disabled: disabledAt !== null,
    hasSecondFactor: confirmedAt !== null,
    rights: { usual, readersNeeded, exceptions: exceptionsOf(exceptions) },
  }))
}
