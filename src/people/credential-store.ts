import type { Context } from '../platform/context.ts'
import type { Role } from './permissions.ts'

/** An account with the hash of its password. */
export interface Credential {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  passwordHash: string
}

/** The account of an e-mail address, or of a person's id. */
export async function readCredential(
  context: Context,
  whose: string | { personId: string },
): Promise<Credential | undefined> {
  const row = await context.db
    .selectFrom('person')
    .innerJoin('credential', 'credential.person_id', 'person.id')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'person.role',
      'person.disabled_at',
      'credential.password',
    ])
    .where('credential.provider_id', '=', 'credential')
    .$if(typeof whose === 'string', query => query.where('person.email', '=', keyOf(whose)))
    .$if(typeof whose !== 'string', query => query.where('person.id', '=', keyOf(whose)))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { disabled_at, password, ...person } = row
  return { ...person, disabled: disabled_at !== null, passwordHash: password ?? '' }
}

/** Puts another password in the place of the present one. */
export async function updatePassword(within: Context, personId: string, passwordHash: string): Promise<void> {
  await within.db
    .updateTable('credential')
    .set({ password: passwordHash, updated_at: within.clock.now() })
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .execute()
}

const keyOf = (whose: string | { personId: string }): string =>
  typeof whose === 'string' ? whose : whose.personId
