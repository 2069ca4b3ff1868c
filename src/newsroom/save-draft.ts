import { mayInSection, mustHold, mustHoldIn, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { isKnownTo, type NumberedSave } from './numbered-save.ts'
import type { ContentGiven } from './revision-content.ts'
import { insertRevision, mustBeFree } from './revision-store.ts'
import { isBeforePublication } from './story.ts'
import { mustBeNewest } from './story-acts.ts'
import { writtenFrom, type PlaceGiven } from './story-place.ts'
import { changeStory, type Story } from './story-store.ts'

export interface DraftToSave extends PlaceGiven, NumberedSave {
  storyId: string
  content: ContentGiven
  embargoUntil?: Date | null | undefined
}

/**
 * Appends a revision to a story's draft. Readers see nothing of it, also when the story is published already:
 * then it waits for correctStory or updateStory, and the story's place cannot be changed here. The same save again is one.
 * @throws FieldProblems; Refusal 'story.changed_since_read' with both revisions' ids, 'story.approved_already',
 * 'story.scheduled_already', 'story.place_is_public', 'story.withdrawn'.
 */
export async function saveDraft(context: ActingContext, draft: DraftToSave): Promise<{ revisionId: string }> {
  mustHold(context, 'story.write')
  return inTransaction(context, async within => {
    const story = await lockStoryFor(within, draft.storyId, 'story.write')
    const { revisionId = newId() } = draft
    if (story.draftRevisionId === revisionId) return { revisionId }
    mustBeOpen(within, story)
    if (!isKnownTo(draft, story.draftRevisionId)) mustBeNewest(story, draft.basedOn)
    await mustBeFree(within, revisionId)
    const { content, ...place } = await writtenFrom(within, { ...draft, standsIn: story.sectionId })
    if (place.section_id !== undefined) mustHoldIn(within, 'story.write', place.section_id)
    const embargo = draft.embargoUntil === undefined ? {} : { embargo_until: draft.embargoUntil }
    if (!isBeforePublication(story.status) && Object.keys({ ...place, ...embargo }).length > 0)
      throw new Refusal('story.place_is_public')
    const { id: storyId, edition } = story
    await insertRevision(within, {
      id: revisionId,
      storyId,
      edition,
      parentId: story.draftRevisionId,
      content,
      reason: 'saved',
    })
    await changeStory(within, storyId, { ...place, ...embargo, draft_revision_id: revisionId })
    await within.events.record(within, {
      name: 'story.saved',
      payload: { storyId, code: story.code, status: story.status },
    })
    return { revisionId }
  })
}

/** @throws Refusal 'story.withdrawn', 'story.scheduled_already', 'story.approved_already' when the draft is closed to the actor. */
export function mustBeOpen(context: ActingContext, story: Story): void {
  if (story.status === 'withdrawn') throw new Refusal('story.withdrawn')
  // What waits for its moment is changed by nobody: it would go out unread, or stay in silently.
  if (story.status === 'scheduled') throw new Refusal('story.scheduled_already')
  // What an editor approved stays as it was read; only somebody who may approve it changes it.
  if (story.status === 'approved' && !mayInSection(context.actor, 'story.review', story.sectionId))
    throw new Refusal('story.approved_already')
}
