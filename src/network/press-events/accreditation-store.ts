import { personIdOf, type ActingContext, type Role } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Accreditation, AccreditationStatus } from './press-event.ts'

/** Who is to come to an event, by name; at most 500. */
export async function listAccreditations(context: Context, eventId: string): Promise<Accreditation[]> {
  return accreditations(context)
    .where('accreditation.event_id', '=', eventId)
    .orderBy('person.name')
    .orderBy('accreditation.id')
    .limit(500)
    .execute()
}

/** One of an event; undefined when there is none. */
export async function readAccreditation(
  context: Context,
  which: { eventId: string; personId?: string; id?: string },
): Promise<Accreditation | undefined> {
  return accreditations(context)
    .where('accreditation.event_id', '=', which.eventId)
    .$if(which.id !== undefined, query => query.where('accreditation.id', '=', which.id ?? ''))
    .$if(which.personId !== undefined, query =>
      query.where('accreditation.person_id', '=', which.personId ?? ''),
    )
    .executeTakeFirst()
}

const accreditations = (context: Context) =>
  context.db
    .selectFrom('accreditation')
    .innerJoin('person', 'person.id', 'accreditation.person_id')
    .select([
      'accreditation.id',
      'accreditation.person_id as personId',
      'person.name',
      'accreditation.status',
      'accreditation.note',
      'accreditation.asked_at as askedAt',
      'accreditation.answered_at as answeredAt',
      'accreditation.seen_version as seenVersion',
    ])

/** Asks for a reporter to whom the event is known as it is now, anew after a withdrawal. */
export async function putAccreditation(
  within: ActingContext,
  { eventId, personId, version }: { eventId: string; personId: string; version: number },
): Promise<void> {
  const asked = {
    status: 'asked' as const,
    note: '',
    asked_by: personIdOf(within.actor),
    asked_at: within.clock.now(),
    answered_by: null,
    answered_at: null,
    seen_version: version,
    told_version: version,
  }
  await within.db
    .insertInto('accreditation')
    .values({ id: newId(), event_id: eventId, person_id: personId, ...asked })
    .onConflict(conflict => conflict.columns(['event_id', 'person_id']).doUpdateSet(asked))
    .execute()
}

export async function answerAccreditationRow(
  within: ActingContext,
  id: string,
  answer: { status: AccreditationStatus; note: string },
): Promise<void> {
  await within.db
    .updateTable('accreditation')
    .set({ ...answer, answered_by: personIdOf(within.actor), answered_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** A person whose account is open; undefined when there is none. */
export async function readOpenPerson(
  context: Context,
  personId: string,
): Promise<{ id: string; name: string; role: Role } | undefined> {
  return context.db
    .selectFrom('person')
    .select(['id', 'name', 'role'])
    .where('id', '=', personId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}
