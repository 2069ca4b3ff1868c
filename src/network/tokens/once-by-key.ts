import type { ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { hashOf } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { reachOfWriter } from '../reach.ts'
import { insertRequest, noteAnswer, readRequest, type Done } from './request-store.ts'

/**
 * Does an act once for a key of the office, however often and at how many places at once it is asked: the first answer
 * is given again. Without a key it is simply done. An act that is refused leaves its key free.
 * @param request.asked everything that was asked; the same key with something else is refused.
 * @throws Refusal 'token.key_used', 'officer.no_office', 'access.…', and whatever the act throws.
 */
export async function onceByKey(
  context: ActingContext,
  { key, asked }: { key: string | undefined; asked: unknown },
  act: (within: ActingContext) => Promise<Done>,
): Promise<Done> {
  if (key === undefined) return act(context)
  const { officeId } = await reachOfWriter(context)
  const request = { officeId, key, fingerprint: hashOf(JSON.stringify(asked)) }
  return inTransaction(context, async within => {
    if (!(await insertRequest(within, request))) {
      const before = await readRequest(within, request)
      if (before?.answer === undefined || before.fingerprint !== request.fingerprint)
        throw new Refusal('token.key_used')
      return before.answer
    }
    const answer = await act(within)
    await noteAnswer(within, request, answer)
    return answer
  })
}
