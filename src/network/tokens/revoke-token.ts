import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { readOffice } from '../office-store.ts'
import { reachOfWriter } from '../reach.ts'
import { endToken } from './token-store.ts'

/**
 * Ends a token at once: an officer of the own office, an administrator of any that is named.
 * @throws Refusal 'token.not_found', also for one of another office, 'officer.no_office', 'access.…'.
 */
export async function revokeToken(
  context: ActingContext,
  order: { tokenId: string; office?: string },
): Promise<void> {
  const officeId = await officeOf(context, order.office)
  await inTransaction(context, async within => {
    if (!(await endToken(within, order.tokenId, officeId))) throw new Refusal('token.not_found')
    await recordAct(within, {
      act: 'revoke office token',
      subjectKind: 'office token',
      subjectId: order.tokenId,
    })
  })
}

async function officeOf(context: ActingContext, office: string | undefined): Promise<string> {
  if (office === undefined) return (await reachOfWriter(context)).officeId
  mustHold(context, 'staff.manage')
  const found = await readOffice(context, office)
  if (found === undefined) throw new Refusal('office.not_found')
  return found.id
}
