import { listStories } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { listAccepted } from './release-store.ts'

/** Ids of the published stories made of an office's own releases, newest first; of its latest 500 accepted ones. */
export async function listOfficeStories(
  context: Context,
  officeId: string,
  limit: number,
): Promise<string[]> {
  const release = await listAccepted(context, officeId)
  if (release.length === 0) return []
  const stories = await listStories(context, { edition: 'fa', release, limit })
  return stories.map(({ id }) => id)
}
