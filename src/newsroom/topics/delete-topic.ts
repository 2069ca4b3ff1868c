import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustStand } from './must-stand.ts'
import { recordTopics } from './record-topics.ts'
import { isCarried, lockTopic, retireTopic } from './topic-list-store.ts'

/**
 * Deletes a topic that no story carries. Old revisions still name it, so its row stays; writing the name brings it back.
 * @throws Refusal 'topic.not_found', 'topic.merged_already', 'topic.in_use'.
 */
export async function deleteTopic(context: ActingContext, { topicId }: { topicId: string }): Promise<void> {
  mustHold(context, 'topic.manage')
  await inTransaction(context, async within => {
    const topic = mustStand(await lockTopic(within, topicId))
    if (await isCarried(within, topic.id)) throw new Refusal('topic.in_use')
    await retireTopic(within, topic.id)
    await recordAct(within, {
      act: 'delete topic',
      subjectKind: 'topic',
      subjectId: topic.id,
      detail: { name: topic.name },
    })
    await recordTopics(within, topic.edition, [topic.slug])
  })
}
