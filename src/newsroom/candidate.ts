import type { Context } from '../platform/context.ts'
import { readPicture } from './media/picture-store.ts'
import type { Candidate } from './publish-requirements.ts'
import type { RevisionContent } from './revision-content.ts'

type CandidateStory = Pick<Candidate, 'edition' | 'kind' | 'sectionId' | 'provinceSlug' | 'embargoUntil'>

/** Gathers what the requirements look at; `at` is the moment at which readers would see it, now when left out. */
export async function candidateOf(
  within: Context,
  { edition, kind, sectionId, provinceSlug, embargoUntil }: CandidateStory,
  { content, at = within.clock.now() }: { content: RevisionContent; at?: Date },
): Promise<Candidate> {
  const picture = content.pictureId === null ? undefined : await readPicture(within, content.pictureId)
  return { content, edition, kind, sectionId, provinceSlug, picture, embargoUntil, now: at }
}
