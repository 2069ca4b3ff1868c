import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { lineFrom } from './revision-content.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow } from './story-acts.ts'
import { changeStory, offTheSchedule } from './story-store.ts'

/**
 * Gives a story back to its writer, with the reason.
 * @throws FieldProblems without a note; Refusal 'story.act_not_possible'.
 */
export async function returnStory(
  context: ActingContext,
  order: { storyId: string; note: string },
): Promise<void> {
  mustHold(context, 'story.review')
  const note = lineFrom('note', order.note)
  const { storyId } = order
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.review')
    const status = mustAllow(story, 'return')
    await changeStory(within, storyId, { status, ...offTheSchedule })
    await appendStatus(within, { storyId, revisionId: story.draftRevisionId, status, note })
    await recordAct(within, { act: 'return story', subjectKind: 'story', subjectId: storyId })
    await within.events.record(within, {
      name: 'story.returned',
      payload: { storyId, code: story.code, status },
    })
  })
}
