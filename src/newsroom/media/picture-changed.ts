import { z } from 'zod'
import { may, mayInSection, type ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { StoryFacts, tagsOfStoryEvent } from '../story-event.ts'
import { isPictureOfAuthor } from '../authors/author-picture-store.ts'
import { sectionsShowing, storiesShowing } from './picture-use-store.ts'

/** The payload of picture.changed: what is seen of a picture changed, in these published stories. */
export const PictureEvent = z.object({ pictureId: z.string(), stories: z.array(StoryFacts) })

/** Records that a picture looks or reads differently now. */
export async function recordPictureChanged(within: ActingContext, pictureId: string): Promise<void> {
  const payload = { pictureId, stories: await storiesShowing(within, pictureId) }
  await within.events.record(within, { name: 'picture.changed', payload })
}

/** The tags of every cached page that a changed picture makes untrue. */
export const tagsOfPictureEvent = (payload: unknown): string[] => [
  ...new Set(PictureEvent.parse(payload).stories.flatMap(tagsOfStoryEvent)),
]

/**
 * Whether the actor may change a picture: one that readers see is changed by those who may publish in the section of every
 * story that shows it, and one of an author by those who may change authors.
 */
export async function mayChange(within: ActingContext, pictureId: string): Promise<boolean> {
  const [sections, isOfAuthor] = await Promise.all([
    sectionsShowing(within, pictureId),
    isPictureOfAuthor(within, pictureId),
  ])
  if (isOfAuthor && !may(within.actor, 'author.manage')) return false
  return sections.every(sectionId => mayInSection(within.actor, 'story.publish', sectionId))
}

/** @throws Refusal 'picture.is_public'. */
export async function mustMayChange(within: ActingContext, pictureId: string): Promise<void> {
  if (!(await mayChange(within, pictureId))) throw new Refusal('picture.is_public')
}
