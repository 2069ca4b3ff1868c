import { z } from 'zod'
import { inTransaction } from '../platform/context.ts'
import { problemsOf } from '../platform/http/api-errors.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { canonicalise } from '../persian/index.ts'
import { mustHold, type ActingContext } from './actor.ts'
import { recordAct } from './audit-store.ts'
import { passwordProblems } from './password/password-rules.ts'
import { hashPassword } from './password/password.ts'
import { roles, type Role } from './permissions.ts'
import { mustSuit, type RightsGiven } from './rights/rights-given.ts'
import { insertPerson, readPersonByEmail } from './person-store.ts'
import { writtenText } from '../platform/text-limits.ts'

export interface PersonOrder {
  name: string
  email: string
  role: Role
  /** See password-rules.ts. */
  password: string
  /** Invented, of the sample newsroom. */
  isSample?: boolean
  rights?: RightsGiven
}

const PersonShape = z.object({
  name: writtenText(100).min(1),
  email: z.email().max(200),
  role: z.enum(roles),
  password: writtenText(1000),
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
  const { isSample = false, rights, ...given } = order
  if (rights !== undefined) mustSuit(order.role, rights)
  const found = PersonShape.safeParse({
    ...given,
    name: name.ok ? name.text : '',
    email: order.email.trim().toLowerCase(),
  })
  const shape = found.success ? [] : problemsOf(found.error)
  const problems = [...shape, ...passwordProblems({ password: order.password, owner: order })]
  if (!found.success || problems.length > 0) throw new FieldProblems(problems)
  return { ...found.data, isSample, ...(rights === undefined ? {} : { rights }) }
}
