import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { mustStand } from './must-stand.ts'
import { recordTopics } from './record-topics.ts'
import { leadTo, lockTopic, type LockedTopic } from './topic-list-store.ts'

/**
 * Makes one topic stand for another: its stories are carried, its address leads on, its name goes on finding them.
 * The revisions stay as they were written, so splitTopic can take it back.
 * @throws FieldProblems 'into' when it is the same or of the other edition; Refusal 'topic.not_found',
 * 'topic.merged_already'.
 */
export async function mergeTopics(
  context: ActingContext,
  order: { topicId: string; into: string },
): Promise<void> {
  mustHold(context, 'topic.manage')
  if (order.topicId === order.into) throw new FieldProblems([{ field: 'into', problem: 'same' }])
  await inTransaction(context, async within => {
    const { from, into } = await lockBoth(within, order)
    if (from.edition !== into.edition) throw new FieldProblems([{ field: 'into', problem: 'other-edition' }])
    await leadTo(within, from.id, into.id)
    await recordAct(within, {
      act: 'merge topics',
      subjectKind: 'topic',
      subjectId: from.id,
      detail: { name: from.name, into: into.name, intoId: into.id },
    })
    await recordTopics(within, from.edition, [from.slug, into.slug])
  })
}

// Always in the order of their ids, so that two editors merging at once cannot wait for each other.
async function lockBoth(
  within: ActingContext,
  { topicId, into }: { topicId: string; into: string },
): Promise<{ from: LockedTopic; into: LockedTopic }> {
  const locked = new Map<string, LockedTopic>()
  for (const id of [topicId, into].sort()) locked.set(id, mustStand(await lockTopic(within, id)))
  const [one, other] = [locked.get(topicId), locked.get(into)]
  if (one === undefined || other === undefined) throw new Error('a topic that was locked is gone')
  return { from: one, into: other }
}
