import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustBeWriter } from './day/writer-store.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { changeStory } from './story-store.ts'

/**
 * Gives a story to another writer: whom it is returned to and whose it is in the desk's lists. What was written stays
 * with who wrote it.
 * @throws FieldProblems for somebody who does not write in the story's section; Refusal 'story.not_found',
 * 'story.withdrawn'.
 */
export async function handOverStory(
  context: ActingContext,
  { storyId, assigneeId }: { storyId: string; assigneeId: string },
): Promise<void> {
  mustHold(context, 'story.review')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.review')
    if (story.status === 'withdrawn') throw new Refusal('story.withdrawn')
    await mustBeWriter(within, assigneeId, story.sectionId)
    await changeStory(within, storyId, { author_id: assigneeId })
    await recordAct(within, {
      act: 'hand over story',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { to: assigneeId },
    })
  })
}
