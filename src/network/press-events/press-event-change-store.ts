import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { concernsThoseToCome, type PressEventPart } from './changed-parts.ts'
import type { LockedPressEvent } from './press-event-store.ts'

/** What an event said when somebody who is to come saw it last, and what is different since. */
export interface PressEventNews {
  changed: PressEventPart[]
  titleBefore: string
  placeBefore: string
  startsBefore: Date
}

/** Remembers what an event said before a change; its row already carries the version that the change made. */
export async function insertPressEventChange(
  within: ActingContext,
  { id, version, ...before }: LockedPressEvent,
  changed: readonly PressEventPart[],
): Promise<void> {
  await within.db
    .insertInto('press_event_change')
    .values({
      event_id: id,
      version: version + 1,
      changed: [...changed],
      title_before: before.title,
      place_before: before.place,
      starts_before: before.startsAt,
      changed_by: personIdOf(within.actor),
      changed_at: within.clock.now(),
    })
    .execute()
  if (!concernsThoseToCome(changed)) return
  await within.db
    .updateTable('press_event')
    .set({ moved_version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** What is different since a version; undefined when nothing is. */
export async function readNewsSince(
  context: Context,
  { eventId, version }: { eventId: string; version: number },
): Promise<PressEventNews | undefined> {
  const rows = await context.db
    .selectFrom('press_event_change')
    .select([
      'changed',
      'title_before as titleBefore',
      'place_before as placeBefore',
      'starts_before as startsBefore',
    ])
    .where('event_id', '=', eventId)
    .where('version', '>', version)
    .orderBy('version')
    .limit(500)
    .execute()
  const [first] = rows
  return first && { ...first, changed: [...new Set(rows.flatMap(({ changed }) => changed))] }
}

/** The actor has seen an event as it is now. */
export async function markEventSeen(within: ActingContext, eventId: string): Promise<void> {
  await within.db
    .updateTable('accreditation')
    .set(({ selectFrom }) => ({
      seen_version: selectFrom('press_event').select('version').where('id', '=', eventId),
    }))
    .where('event_id', '=', eventId)
    .where('person_id', '=', personIdOf(within.actor))
    .execute()
}

/** Ids of the events to which somebody is to come, that changed since and are not over; by their moment, at most 50. */
export async function listUnseenEvents(context: ActingContext): Promise<string[]> {
  const rows = await context.db
    .selectFrom('accreditation')
    .innerJoin('press_event as event', 'event.id', 'accreditation.event_id')
    .select('event.id')
    .where('accreditation.person_id', '=', personIdOf(context.actor))
    .where('accreditation.status', 'in', ['asked', 'accepted'])
    .whereRef('event.moved_version', '>', 'accreditation.seen_version')
    .where('event.ends_at', '>=', context.clock.now())
    .orderBy('event.starts_at')
    .orderBy('event.id')
    .limit(50)
    .execute()
  return rows.map(({ id }) => id)
}

/** Somebody to whom a letter about a changed event is owed. */
export interface OwedLetter {
  eventId: string
  email: string
  /** Of which version a letter told before. */
  version: number
}

/**
 * Takes those who are to come to an event that changed since a letter told them: each is taken once, a program that dies
 * meanwhile sends none twice. Of events that are not over; at most `limit`.
 */
export async function takeOwedLetters(within: Context, limit: number): Promise<OwedLetter[]> {
  const { rows } = await sql<OwedLetter>`
    update accreditation set told_version = owed.now_version
    from (
      select a.id, a.told_version as before, event.version as now_version, person.email
      from accreditation a
      join press_event event on event.id = a.event_id
      join person on person.id = a.person_id
      where a.status in ('asked', 'accepted') and event.moved_version > a.told_version
        and event.ends_at >= ${within.clock.now()} and person.disabled_at is null and not person.is_sample
      order by event.starts_at, a.id limit ${limit} for update of a skip locked
    ) as owed
    where accreditation.id = owed.id
    returning accreditation.event_id as "eventId", owed.email, owed.before as version
  `.execute(within.db)
  return rows
}
