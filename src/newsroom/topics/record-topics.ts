import type { Context } from '../../platform/context.ts'
import { pageTags } from '../page-tags.ts'
import { editions, type Edition } from '../story.ts'

/** Records that topics are called something else, or lead elsewhere. */
export async function recordTopics(
  within: Context,
  edition: Edition,
  slugs: readonly string[],
): Promise<void> {
  await within.events.record(within, {
    name: 'topics.changed',
    payload: { edition, slugs: [...new Set(slugs)] },
  })
}

/** The tags of every page that shows stories of these topics, or their names under a story. */
export function tagsOfTopicsEvent(payload: Readonly<Record<string, unknown>>): string[] {
  const edition = editions.find(each => each === payload['edition']) ?? 'fa'
  const slugs = Array.isArray(payload['slugs']) ? payload['slugs'].map(String) : []
  return slugs.flatMap(slug => [pageTags.topic(edition, slug), pageTags.topicName(edition, slug)])
}
