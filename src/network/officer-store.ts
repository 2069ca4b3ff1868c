import type { Role } from '../people/index.ts'
import type { Context } from '../platform/context.ts'

export interface Officer {
  id: string
  name: string
  email: string
}

/** The office a person belongs to; undefined when there is none. */
export async function readOfficeIdOf(context: Context, personId: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('office_officer')
    .select('office_id as officeId')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.officeId
}

export async function readRoleOf(context: Context, personId: string): Promise<Role | undefined> {
  const row = await context.db
    .selectFrom('person')
    .select('role')
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.role
}

/** The officers of an office whose accounts are open, by name; at most 200. */
export async function listOfficers(context: Context, officeId: string): Promise<Officer[]> {
  return context.db
    .selectFrom('office_officer')
    .innerJoin('person', 'person.id', 'office_officer.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('office_officer.office_id', '=', officeId)
    .where('person.disabled_at', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(200)
    .execute()
}

/** An officer belongs to one office at a time. */
export async function putOfficer(within: Context, personId: string, officeId: string): Promise<void> {
  await within.db
    .insertInto('office_officer')
    .values({ person_id: personId, office_id: officeId })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ office_id: officeId }))
    .execute()
}

export async function insertOfficeInvitation(
  within: Context,
  invitationId: string,
  officeId: string,
): Promise<void> {
  await within.db
    .insertInto('office_invitation')
    .values({ invitation_id: invitationId, office_id: officeId })
    .execute()
}

export async function readOfficeOfInvitation(
  context: Context,
  invitationId: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('office_invitation')
    .select('office_id as officeId')
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst()
  return row?.officeId
}
