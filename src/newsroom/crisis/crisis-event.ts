import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { pageTags } from '../page-tags.ts'
import { storiesInDossier } from './crisis-store.ts'

const CrisisEvent = z.object({ slug: z.string(), stories: z.array(z.string()) })

/** Records that what a dossier tells of its crisis is something else now. */
export async function recordCrisis(
  within: Context,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  const stories = await storiesInDossier(within, id)
  await within.events.record(within, { name: 'crisis.changed', payload: { slug, stories } })
}

/** The tags of the pages that the event makes untrue: the dossier, and its stories, which may lose their pictures. */
export function tagsOfCrisisEvent(payload: unknown): string[] {
  const { slug, stories } = CrisisEvent.parse(payload)
  return [pageTags.dossier(slug), ...stories.map(id => pageTags.story(id))]
}
