import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../../platform/context.ts'
import type { Actor } from '../actor.ts'
import type { Role } from '../permissions.ts'
import { exceptionsOf, rightsFrom } from '../rights/right-store.ts'

/** Who a session belongs to, as they stand now: read at every request, so that a change acts at once. */
export interface Seat {
  sessionId: string
  actor: Extract<Actor, { kind: 'person' }>
  role: Role
  isDisabled: boolean
  isSample: boolean
  hasSecondFactor: boolean
  lastSeenAt: Date
}

export async function readSeat(context: Context, sessionId: string): Promise<Seat | undefined> {
  const row = await context.db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('second_factor', join =>
      join
        .onRef('second_factor.person_id', '=', 'person.id')
        .on('second_factor.confirmed_at', 'is not', null),
    )
    .select([
      'session.last_seen_at as lastSeenAt',
      'person.id',
      'person.name',
      'person.role',
      'person.disabled_at as disabledAt',
      'person.is_sample as isSample',
      'person.usual_right as usual',
      'second_factor.confirmed_at as confirmedAt',
    ])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('held_section_right as held')
          .select(['held.section_id as section', 'held.right'])
          .whereRef('held.person_id', '=', 'person.id')
          .orderBy('held.section_id')
          .limit(200),
      ).as('exceptions'),
    )
    .where('session.id', '=', sessionId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const rights = rightsFrom(row.role, { usual: row.usual, exceptions: exceptionsOf(row.exceptions) })
  return {
    sessionId,
    actor: { kind: 'person', id: row.id, name: row.name, role: row.role, rights },
    role: row.role,
    isDisabled: row.disabledAt !== null,
    isSample: row.isSample,
    hasSecondFactor: row.confirmedAt !== null,
    lastSeenAt: row.lastSeenAt,
  }
}

/** Notes that a session was used now. */
export async function touchSession(context: Context, sessionId: string): Promise<void> {
  await context.db
    .updateTable('session')
    .set({ last_seen_at: context.clock.now() })
    .where('id', '=', sessionId)
    .execute()
}

export interface OpenSession {
  id: string
  userAgent: string
  startedAt: Date
  lastSeenAt: Date
}

/** The sessions of a person that are not over, the last used first; at most 100. */
export async function listSessions(context: Context, personId: string): Promise<OpenSession[]> {
  return context.db
    .selectFrom('session')
    .select([
      'id',
      sql<string>`coalesce(user_agent, '')`.as('userAgent'),
      'created_at as startedAt',
      'last_seen_at as lastSeenAt',
    ])
    .where('person_id', '=', personId)
    .where('expires_at', '>', context.clock.now())
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
}

/** Which sessions of a person to end: one, all but one, or all. */
export type WhichSessions = { one: string } | { allBut: string } | 'all'

/** Ends sessions of a person. @returns how many there were. */
export async function deleteSessions(
  context: Context,
  personId: string,
  which: WhichSessions = 'all',
): Promise<number> {
  const ended = await context.db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .$if(which !== 'all' && 'one' in which, query => query.where('id', '=', idIn(which)))
    .$if(which !== 'all' && 'allBut' in which, query => query.where('id', '<>', idIn(which)))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

function idIn(which: WhichSessions): string {
  if (which === 'all') return ''
  return 'one' in which ? which.one : which.allBut
}
