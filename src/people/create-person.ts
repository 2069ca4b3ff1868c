import { z } from 'zod'
import { inTransaction } from '../platform/context.ts'
import { problemsOf } from '../platform/http/api-errors.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { canonicalise } from '../persian/index.ts'
import { mustHold, type ActingContext } from './actor.ts'
import { recordAct } from './audit-store.ts'
import { hashPassword } from './password.ts'
import { roles, type Role } from './permissions.ts'
import { insertPerson, readPersonByEmail } from './person-store.ts'

export interface PersonOrder {
  name: string
  email: string
  role: Role
  /** At least 12 characters. */
  password: string
}

const PersonShape = z.object({
  name: z.string().min(1).max(100),
  email: z.email().max(200),
  role: z.enum(roles),
  password: z.string().min(12).max(200),
})

/**
 * Makes an account.
 * @returns its id.
 * @throws FieldProblems; Refusal 'person.email_taken'.
 */
export async function createPerson(context: ActingContext, order: PersonOrder): Promise<string> {
  mustHold(context, 'staff.manage')
  const person = parsed(order)
  const passwordHash = await hashPassword(person.password)
  return inTransaction(context, async within => {
    if ((await readPersonByEmail(within, person.email)) !== undefined) throw new Refusal('person.email_taken')
    const id = await insertPerson(within, { ...person, passwordHash })
    await recordAct(within, {
      act: 'create person',
      subjectKind: 'person',
      subjectId: id,
      detail: { role: person.role },
    })
    return id
  })
}

function parsed(order: PersonOrder): PersonOrder {
  const name = canonicalise(order.name, 'name')
  if (!name.ok) throw new FieldProblems([{ field: 'name', problem: 'malformed' }])
  const found = PersonShape.safeParse({ ...order, name: name.text, email: order.email.trim().toLowerCase() })
  if (!found.success) throw new FieldProblems(problemsOf(found.error))
  return found.data
}
