import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Role } from './permissions.ts'

export interface Person {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
}

const columns = ['id', 'name', 'email', 'role', 'disabled_at'] as const

/** A person's present name, role and whether the account is disabled; read at every request, so a change acts at once. */
export async function readPersonState(context: Context, id: string): Promise<Person | undefined> {
  const row = await context.db.selectFrom('person').select(columns).where('id', '=', id).executeTakeFirst()
  return row && personOf(row)
}

export async function readPersonByEmail(context: Context, email: string): Promise<Person | undefined> {
  const row = await context.db
    .selectFrom('person')
    .select(columns)
    .where('email', '=', email)
    .executeTakeFirst()
  return row && personOf(row)
}

/** All people, by name; at most 500. */
export async function listPeopleRows(context: Context): Promise<Person[]> {
  const rows = await context.db
    .selectFrom('person')
    .select(columns)
    .orderBy('name')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(personOf)
}

/** Whether anybody has an account. */
export async function hasPeople(context: Context): Promise<boolean> {
  return (await context.db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

export interface NewPerson {
  name: string
  email: string
  role: Role
  passwordHash: string
}

export async function insertPerson(context: Context, person: NewPerson): Promise<string> {
  const id = newId()
  const now = context.clock.now()
  await context.db
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email,
      email_verified: true,
      image: null,
      role: person.role,
      disabled_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute()
  await context.db
    .insertInto('credential')
    .values({
      id: newId(),
      person_id: id,
      account_id: id,
      provider_id: 'credential',
      password: person.passwordHash,
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}

export async function updateDisabled(
  context: Context,
  id: string,
  disabledAt: Date | null,
): Promise<boolean> {
  const result = await context.db
    .updateTable('person')
    .set({ disabled_at: disabledAt, updated_at: context.clock.now() })
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Ends every session of a person. */
export async function deleteSessions(context: Context, personId: string): Promise<void> {
  await context.db.deleteFrom('session').where('person_id', '=', personId).execute()
}

function personOf(row: {
  id: string
  name: string
  email: string
  role: Role
  disabled_at: Date | null
}): Person {
  return { id: row.id, name: row.name, email: row.email, role: row.role, disabled: row.disabled_at !== null }
}
