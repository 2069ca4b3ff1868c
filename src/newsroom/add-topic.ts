import { slugKey } from '../persian/index.ts'
import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { lineFrom } from './revision-content.ts'
import { readRevision } from './revision-store.ts'
import { saveDraft } from './save-draft.ts'
import { isBeforePublication } from './story.ts'
import { mustBeNewest } from './story-acts.ts'

/**
 * Adds a topic to a story that readers do not see yet, as a new revision. One that has it, in any spelling, stays as it is.
 * @throws FieldProblems for a topic that cannot be kept; Refusal 'story.topic_by_update' for what readers see, and those of
 * saveDraft.
 */
export async function addTopic(
  context: ActingContext,
  order: { storyId: string; basedOn: string; topic: string },
): Promise<void> {
  mustHold(context, 'story.write')
  const topic = lineFrom('topic', order.topic, 100)
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, order.storyId, 'story.write')
    if (!isBeforePublication(story.status)) throw new Refusal('story.topic_by_update')
    mustBeNewest(story, order.basedOn)
    const content = await readRevision(within, story.draftRevisionId)
    if (content.topics.some(each => slugKey(each) === slugKey(topic))) return
    await saveDraft(within, {
      storyId: order.storyId,
      basedOn: order.basedOn,
      content: { ...content, topics: [...content.topics, topic] },
    })
    await recordAct(within, {
      act: 'add topic',
      subjectKind: 'story',
      subjectId: order.storyId,
      detail: { name: topic },
    })
  })
}
