import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'
import { changeStory, lockStory } from './story-store.ts'

/**
 * Approves the revision the editor has read.
 * @throws Refusal 'story.changed_since_read', 'story.act_not_possible'.
 */
export async function approveStory(
  context: ActingContext,
  { storyId, revisionId }: { storyId: string; revisionId: string },
): Promise<void> {
  mustHold(context, 'story.review')
  await inTransaction(context, async within => {
    const story = await lockStory(within, storyId)
    const status = mustAllow(story, 'approve')
    mustBeNewest(story, revisionId)
    await changeStory(within, storyId, { status })
    await appendStatus(within, { storyId, revisionId, status })
    await recordAct(within, {
      act: 'approve story',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { revisionId },
    })
    await within.events.record(within, {
      name: 'story.approved',
      payload: { storyId, code: story.code, status },
    })
  })
}
