import { mayInSection, mustHoldIn, type ActingContext, type SectionPermission } from '../people/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStory, type Story } from './story-store.ts'

/**
 * A story, locked for an act that needs this permission in its section.
 * @throws Refusal 'story.not_found', also for a section that the actor does not see; 'access.not_in_section'.
 */
export async function lockStoryFor(
  within: ActingContext,
  storyId: string,
  permission: SectionPermission,
): Promise<Story> {
  const story = await lockStory(within, storyId)
  mustSee(within, story.sectionId)
  mustHoldIn(within, permission, story.sectionId)
  return story
}

/** @throws Refusal 'story.not_found' when the actor does not see the section: what is closed is not even named. */
export function mustSee(context: ActingContext, sectionId: string): void {
  if (!mayInSection(context.actor, 'desk.read', sectionId)) throw new Refusal('story.not_found')
}
