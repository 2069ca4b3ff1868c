import { z } from 'zod'
import { may, type ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { StoryFacts, tagsOfStoryEvent } from '../story-event.ts'
import { isPicturePublic } from './picture-store.ts'
import { storiesShowing } from './picture-use-store.ts'

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

/** Whether the actor may change a picture: one that readers see is changed by those who may publish. */
export const mayChange = async (within: ActingContext, pictureId: string): Promise<boolean> =>
  may(within.actor, 'story.publish') || !(await isPicturePublic(within, pictureId))

/** @throws Refusal 'picture.is_public'. */
export async function mustMayChange(within: ActingContext, pictureId: string): Promise<void> {
  if (!(await mayChange(within, pictureId))) throw new Refusal('picture.is_public')
}
