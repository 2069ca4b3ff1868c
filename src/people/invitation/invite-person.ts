import { z } from 'zod'
import { canonicalise } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { problemsOf } from '../../platform/http/api-errors.ts'
import { hashOf, newToken } from '../../platform/ids.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { mustHold, personIdOf, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { roles, type Role } from '../permissions.ts'
import { readPersonByEmail } from '../person-store.ts'
import { mustSuit, type RightsGiven } from '../rights/rights-given.ts'
import { endInvitations, insertInvitation } from './invitation-store.ts'
import { linkOf } from './link.ts'
import { writtenText } from '../../platform/text-limits.ts'

export interface InvitationOrder {
  name: string
  email: string
  role: Role
  rights?: RightsGiven
}

/** What is handed over; the link is told this once and kept nowhere. */
export interface InvitationMade {
  id: string
  link: string
  expiresAt: Date
}

const day = 24 * 60 * 60 * 1000
const daysToJoin = 7

const OrderShape = z.object({
  name: writtenText(100).min(1),
  email: z.email().max(200),
  role: z.enum(roles),
})

/**
 * Invites somebody by a link that works once, within seven days; an earlier one to the same address is worth nothing
 * from then on.
 * @throws FieldProblems; Refusal 'person.email_taken'.
 */
export async function invitePerson(context: ActingContext, order: InvitationOrder): Promise<InvitationMade> {
  mustHold(context, 'staff.manage')
  const { name, email, role } = parsed(order)
  const rights = order.rights ?? { usual: null, readersNeeded: null, exceptions: {} }
  mustSuit(role, rights)
  const token = newToken()
  const expiresAt = new Date(context.clock.now().getTime() + daysToJoin * day)
  return inTransaction(context, async within => {
    if ((await readPersonByEmail(within, email)) !== undefined) throw new Refusal('person.email_taken')
    await endInvitations(within, { email }, 'revoked')
    const id = await insertInvitation(within, {
      kind: 'join',
      tokenHash: hashOf(token),
      personId: null,
      ...{ name, email, role, rights },
      invitedBy: personIdOf(within.actor),
      expiresAt,
    })
    await recordAct(within, {
      act: 'invite person',
      subjectKind: 'invitation',
      subjectId: id,
      detail: { name, email, role },
    })
    return { id, link: linkOf(within, token), expiresAt }
  })
}

function parsed(order: InvitationOrder): z.infer<typeof OrderShape> {
  const name = canonicalise(order.name, 'name')
  const found = OrderShape.safeParse({
    role: order.role,
    name: name.ok ? name.text : '',
    email: order.email.trim().toLowerCase(),
  })
  if (!found.success) throw new FieldProblems(problemsOf(found.error))
  return found.data
}
