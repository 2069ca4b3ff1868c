import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { candidateOf } from './candidate.ts'
import { mustHaveBeenRead } from './colleagues-reading.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { mustMeetRequirements, mustPassKnowingly } from './publish-requirements.ts'
import { readRevision } from './revision-store.ts'
import { showToReaders, type PublishedAt } from './show-to-readers.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'

/** Which story to act on, the revision its actor has read, and the warnings she has read (none asked of programs). */
export interface ReadRevision {
  storyId: string
  revisionId: string
  passing?: readonly string[] | undefined
}

/**
 * Shows readers the revision the editor has read. Rows, history and event are written together or not at all. Under
 * embargo it is refused, never postponed behind the editor's back: scheduleStory is another act.
 * @throws FieldProblems with everything that is missing (see publish-requirements.ts); Refusal
 * 'story.changed_since_read', 'story.act_not_possible', 'story.needs_readers', 'story.has_warnings'.
 */
export async function publishStory(
  context: ActingContext,
  { storyId, revisionId, passing }: ReadRevision,
): Promise<PublishedAt> {
  mustHold(context, 'story.publish')
  return inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.publish')
    const status = mustAllow(story, 'publish')
    mustBeNewest(story, revisionId)
    await mustHaveBeenRead(within, story, revisionId)
    const content = await readRevision(within, revisionId)
    const candidate = await candidateOf(within, story, { content })
    mustMeetRequirements(candidate)
    const passed = mustPassKnowingly(candidate, passing)
    const detail = passed.length === 0 ? {} : { passed }
    return showToReaders(within, { story, revisionId, content, status, detail })
  })
}
