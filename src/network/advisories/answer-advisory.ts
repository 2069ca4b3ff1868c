import { may, mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { noteFrom } from '../line.ts'
import { readOffice } from '../office-store.ts'
import { reachOf, reachOfWriter, type Reach } from '../reach.ts'
import { insertAdvisoryAnswer, isSentTo, lockAdvisory } from './advisory-store.ts'

export interface AdvisoryAnswerOrder {
  advisoryId: string
  /** Slug of the office in whose thread the desk writes; an officer writes in the own office's. */
  office?: string | undefined
  text: string
}

/**
 * Writes in the thread of one office: the desk in any, an officer in the own office's.
 * @throws FieldProblems; Refusal 'advisory.not_found', 'advisory.closed', 'advisory.not_to_you', 'access.…'.
 */
export async function answerAdvisory(context: ActingContext, order: AdvisoryAnswerOrder): Promise<void> {
  mustHold(context, 'release.read')
  const reach = may(context.actor, 'release.answer') ? await reachOf(context) : await reachOfWriter(context)
  await inTransaction(context, async within => {
    const { closedAt } = await lockAdvisory(within, reach, order.advisoryId)
    const officeId = await threadOf(within, reach, order)
    if (closedAt !== null) throw new Refusal('advisory.closed')
    const text = noteFrom(order.text, true)
    const { advisoryId } = order
    await insertAdvisoryAnswer(within, { advisoryId, officeId, side: reach.side, text })
    await recordAct(within, { act: 'answer advisory', subjectKind: 'advisory', subjectId: advisoryId })
    await within.events.record(within, { name: 'advisory.answered', payload: { advisoryId, officeId } })
  })
}

async function threadOf(
  within: ActingContext,
  reach: Reach,
  { advisoryId, office }: AdvisoryAnswerOrder,
): Promise<string> {
  const officeId = reach.side === 'office' ? reach.officeId : (await readOffice(within, office ?? ''))?.id
  if (officeId !== undefined && (await isSentTo(within, { advisoryId, officeId }))) return officeId
  if (reach.side === 'office') throw new Refusal('advisory.not_to_you')
  throw new FieldProblems([{ field: 'office', problem: 'unknown' }])
}
