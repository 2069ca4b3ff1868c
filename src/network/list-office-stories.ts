import { listStories, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { listAccepted } from './release-store.ts'

/** The published stories made of an office's own releases, newest first; of its latest 500 accepted ones. */
export async function listOfficeCards(
  context: Context,
  officeId: string,
  limit: number,
): Promise<StoryCard[]> {
  const release = await listAccepted(context, officeId)
  return release.length === 0 ? [] : listStories(context, { edition: 'fa', release, limit })
}

/** Their ids alone. */
export async function listOfficeStories(
  context: Context,
  officeId: string,
  limit: number,
): Promise<string[]> {
  return (await listOfficeCards(context, officeId, limit)).map(({ id }) => id)
}
