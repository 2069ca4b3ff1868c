import type { Context } from '../platform/context.ts'
import { picturesIn, recordingsIn } from './body.ts'
import { readNumber } from './fact-checks/fact-check-store.ts'
import { readHouseStyle } from './house-style/house-style-store.ts'
import { readPictures } from './media/picture-store.ts'
import type { Candidate } from './publish-requirements.ts'
import { readRecordings } from './recordings/recording-store.ts'
import type { RevisionContent } from './revision-content.ts'

type CandidateStory = { id: string } & Pick<
  Candidate,
  'edition' | 'kind' | 'sectionId' | 'provinceSlug' | 'embargoUntil'
>

/** Gathers what the requirements look at; `at` is the moment at which readers would see it, now when left out. */
export async function candidateOf(
  within: Context,
  { id: storyId, edition, kind, sectionId, provinceSlug, embargoUntil }: CandidateStory,
  { content, at = within.clock.now() }: { content: RevisionContent; at?: Date },
): Promise<Candidate> {
  const { pictureId, body } = content
  const inText = picturesIn(body)
  const found = await readPictures(within, pictureId === null ? inText : [pictureId, ...inText])
  const picture = found.find(({ id }) => id === pictureId)
  const picturesInText = found.filter(({ id }) => inText.includes(id))
  const isChecked = kind === 'fact-check' && (await readNumber(within, storyId)) > 0
  const recordings = await readRecordings(within, recordingsIn(body))
  const style = await readHouseStyle(within)
  const story = { edition, kind, sectionId, provinceSlug, embargoUntil, isChecked, style }
  return { ...story, content, picture, picturesInText, recordings, now: at }
}
