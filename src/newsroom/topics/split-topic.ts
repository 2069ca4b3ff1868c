import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { recordTopics } from './record-topics.ts'
import { leadTo, lockTopic } from './topic-list-store.ts'

/**
 * Takes a merge back: the topic stands by itself again, with the stories that were written under its name.
 * @throws Refusal 'topic.not_found', 'topic.not_merged'.
 */
export async function splitTopic(context: ActingContext, { topicId }: { topicId: string }): Promise<void> {
  mustHold(context, 'topic.manage')
  await inTransaction(context, async within => {
    const topic = await lockTopic(within, topicId)
    if (topic.mergedInto === null) throw new Refusal('topic.not_merged')
    const into = await lockTopic(within, topic.mergedInto)
    await leadTo(within, topic.id, null)
    await recordAct(within, {
      act: 'split topic',
      subjectKind: 'topic',
      subjectId: topic.id,
      detail: { name: topic.name, from: into.name },
    })
    await recordTopics(within, topic.edition, [topic.slug, into.slug])
  })
}
