import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { slugKey, slugOf } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { lineFrom } from '../revision-content.ts'
import { mustStand } from './must-stand.ts'
import { recordTopics } from './record-topics.ts'
import {
  leadTo,
  leaveName,
  lockNamesake,
  lockTopic,
  nameTopic,
  type LockedTopic,
  type TopicNaming,
} from './topic-list-store.ts'

/**
 * Calls a topic something else; its former address leads to the new one.
 * @throws FieldProblems; Refusal 'topic.not_found', 'topic.merged_already', 'topic.name_taken' (then merge them).
 */
export async function renameTopic(
  context: ActingContext,
  { topicId, name: given }: { topicId: string; name: string },
): Promise<void> {
  mustHold(context, 'topic.manage')
  const name = lineFrom('name', given, 100)
  const slug = slugOf(name)
  const naming = { name, slug, folded: slugKey(slug) }
  if (naming.folded === '') throw new FieldProblems([{ field: 'name', problem: 'malformed' }])
  await inTransaction(context, async within => {
    const topic = mustStand(await lockTopic(within, topicId))
    if (naming.folded === topic.folded) await nameTopic(within, topic.id, naming)
    else await takeName(within, topic, naming)
    await recordAct(within, {
      act: 'rename topic',
      subjectKind: 'topic',
      subjectId: topic.id,
      detail: { before: topic.name, name },
    })
    await recordTopics(within, topic.edition, [topic.slug, slug])
  })
}

/** A name that leads here already, or that nothing carries any more, is taken back; otherwise the old one is left behind. */
async function takeName(within: ActingContext, topic: LockedTopic, naming: TopicNaming): Promise<void> {
  const namesake = await lockNamesake(within, { edition: topic.edition, folded: naming.folded })
  if (namesake === undefined) {
    await nameTopic(within, topic.id, naming)
    await leaveName(within, topic)
    return
  }
  if (namesake.mergedInto !== topic.id && !namesake.isRetired)
    throw new Refusal('topic.name_taken', { name: namesake.name })
  // Two topics change names: a name belongs to one at a time, so one of them waits under none.
  await nameTopic(within, namesake.id, { ...topic, folded: `${topic.folded} ${namesake.id}` })
  await nameTopic(within, topic.id, naming)
  await nameTopic(within, namesake.id, topic)
  await leadTo(within, namesake.id, topic.id)
}
