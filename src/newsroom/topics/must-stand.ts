import { Refusal } from '../../platform/refusal.ts'
import type { LockedTopic } from './topic-list-store.ts'

/** @throws Refusal when the topic leads to another one or was deleted. */
export function mustStand(topic: LockedTopic): LockedTopic {
  if (topic.isRetired) throw new Refusal('topic.not_found')
  if (topic.mergedInto !== null) throw new Refusal('topic.merged_already')
  return topic
}
