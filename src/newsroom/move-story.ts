import { mustHold, mustHoldIn, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { mustBeOpen } from './save-draft.ts'
import { isBeforePublication } from './story.ts'
import { placeFrom } from './story-place.ts'
import { changeStory } from './story-store.ts'

/**
 * Moves a story that readers do not see yet to another section, in which the actor writes too.
 * @throws FieldProblems for a section that does not exist; Refusal 'story.place_is_public', 'story.withdrawn',
 * 'story.scheduled_already', 'story.approved_already', 'access.not_in_section'.
 */
export async function moveStory(
  context: ActingContext,
  { storyId, section }: { storyId: string; section: string },
): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.write')
    mustBeOpen(within, story)
    if (!isBeforePublication(story.status)) throw new Refusal('story.place_is_public')
    const place = await placeFrom(within, { section })
    if (place.section_id !== undefined) mustHoldIn(within, 'story.write', place.section_id)
    if (place.section_id === story.sectionId) return
    await changeStory(within, storyId, place)
    await recordAct(within, {
      act: 'move story',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { from: story.sectionId, to: place.section_id },
    })
    await within.events.record(within, {
      name: 'story.saved',
      payload: { storyId, code: story.code, status: story.status },
    })
  })
}
