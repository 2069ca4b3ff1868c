import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import { lineFrom } from '../revision-content.ts'
import type { AnswerOrder } from './answer.ts'
import { insertAnswer } from './answer-store.ts'

/**
 * Says of a story that it answers another one; once both are out, their pages lead to each other.
 * @throws FieldProblems: it would answer itself, or answers another already; Refusal 'story.not_found' also for one of a
 * section that the actor does not see, 'access.not_in_section' where she does not write.
 */
export async function linkAnswer(context: ActingContext, order: AnswerOrder): Promise<void> {
  mustHold(context, 'story.write')
  const { storyId, answersId, kind } = order
  const party = lineFrom('party', order.party, 200)
  await inTransaction(context, async within => {
    for (const id of [storyId, answersId].sort())
      await lockStoryFor(within, id, id === storyId ? 'story.write' : 'desk.read')
    const isNew = storyId !== answersId && (await insertAnswer(within, { storyId, answersId, kind, party }))
    if (!isNew) throw new FieldProblems([{ field: 'answersId', problem: 'unknown' }])
    await recordAct(within, {
      act: 'link answer',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { answers: answersId, kind },
    })
  })
}
