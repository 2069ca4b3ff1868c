import { listStories, type Edition, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { listAccepted } from './release-store.ts'

export interface OfficeStoriesQuestion {
  officeId: string
  edition: Edition
  /** Where the list goes on. */
  before?: string
  limit: number
}

/**
 * The published stories made of an office's own releases, newest first; of its latest 500 accepted ones. A story whose
 * counterpart was made of a release is made of it too.
 */
export async function listOfficeCards(
  context: Context,
  { officeId, ...question }: OfficeStoriesQuestion,
): Promise<StoryCard[]> {
  const release = await listAccepted(context, officeId)
  return release.length === 0 ? [] : listStories(context, { ...question, release })
}

/** Their ids alone. */
export async function listOfficeStories(
  context: Context,
  question: OfficeStoriesQuestion,
): Promise<string[]> {
  return (await listOfficeCards(context, question)).map(({ id }) => id)
}
