import type { Context } from '../platform/context.ts'
import { readPicture } from './picture-store.ts'
import type { Candidate } from './publish-requirements.ts'
import type { RevisionContent } from './revision-content.ts'

/** Gathers what the requirements look at. */
export async function candidateOf(
  within: Context,
  story: { embargoUntil: Date | null },
  content: RevisionContent,
): Promise<Candidate> {
  const picture = content.pictureId === null ? undefined : await readPicture(within, content.pictureId)
  return { content, picture, embargoUntil: story.embargoUntil, now: within.clock.now() }
}
