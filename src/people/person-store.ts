import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Role } from './permissions.ts'
import { replaceRights, type RightsGiven } from './rights/right-store.ts'

export interface Person {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
}

const columns = ['id', 'name', 'email', 'role', 'disabled_at'] as const

/** A person's name, role and whether the account is disabled. */
export async function readPerson(context: Context, id: string): Promise<Person | undefined> {
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

/** Whether anybody has an account. */
export async function hasPeople(context: Context): Promise<boolean> {
  return (await context.db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Names of those who can sign in, in alphabetical order; at most 5,000. */
export async function listPersonNames(context: Context): Promise<string[]> {
  const rows = await context.db
    .selectFrom('person')
    .select('name')
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(5000)
    .execute()
  return rows.map(({ name }) => name)
}

export interface NewPerson {
  name: string
  email: string
  role: Role
  passwordHash: string
  isSample?: boolean
  rights?: RightsGiven
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
      is_sample: person.isSample ?? false,
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
  if (person.rights !== undefined) await replaceRights(context, id, person.rights)
  return id
}

/** Gives a person another role. */
export async function updateRole(context: Context, id: string, role: Role): Promise<void> {
  await context.db
    .updateTable('person')
    .set({ role, updated_at: context.clock.now() })
    .where('id', '=', id)
    .execute()
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

function personOf(row: {
  id: string
  name: string
  email: string
  role: Role
  disabled_at: Date | null
}): Person {
  return { id: row.id, name: row.name, email: row.email, role: row.role, disabled: row.disabled_at !== null }
}
