import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow } from './story-acts.ts'
import { changeStory, offTheSchedule } from './story-store.ts'

/**
 * Takes a schedule back: the story is approved again and waits for a hand.
 * @throws Refusal 'story.act_not_possible', also when it has just gone out.
 */
export async function unscheduleStory(
  context: ActingContext,
  { storyId }: { storyId: string },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.publish')
    const status = mustAllow(story, 'unschedule')
    await changeStory(within, storyId, { ...offTheSchedule, status })
    await appendStatus(within, { storyId, revisionId: story.draftRevisionId, status })
    await recordAct(within, { act: 'unschedule story', subjectKind: 'story', subjectId: storyId })
    await within.events.record(within, {
      name: 'story.unscheduled',
      payload: { storyId, code: story.code, status },
    })
  })
}
