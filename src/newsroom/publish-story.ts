import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { candidateOf } from './candidate.ts'
import { mustMeetRequirements } from './publish-requirements.ts'
import { readRevision } from './revision-store.ts'
import { slugOf } from '../persian/index.ts'
import { appendStatus } from './status-store.ts'
import { storyPath } from './story.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { changeStory, lockStory } from './story-store.ts'

export interface PublishedAt {
  code: number
  /** Path of its page on this site. */
  path: string
}

/**
 * Shows readers the revision the editor has read. Rows, history and event are written together or not at all.
 * @throws FieldProblems with everything that is missing (see publish-requirements.ts); Refusal
 * 'story.changed_since_read', 'story.act_not_possible'.
 */
export async function publishStory(
  context: ActingContext,
  { storyId, revisionId }: { storyId: string; revisionId: string },
): Promise<PublishedAt> {
  mustHold(context, 'story.publish')
  return inTransaction(context, async within => {
    const story = await lockStory(within, storyId)
    const status = mustAllow(story, 'publish')
    mustBeNewest(story, revisionId)
    const content = await readRevision(within, revisionId)
    mustMeetRequirements(await candidateOf(within, story, content))
    const now = within.clock.now()
    const slug = slugOf(content.headline)
    await changeStory(within, storyId, {
      status,
      slug,
      published_revision_id: revisionId,
      published_at: now,
      modified_at: now,
      scheduled_for: null,
    })
    await appendStatus(within, { storyId, revisionId, status })
    await recordAct(within, {
      act: 'publish story',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { revisionId },
    })
    await recordPublicEvent(within, 'story.published', { now: await factsOf(within, story, revisionId) })
    return { code: story.code, path: storyPath({ ...story, slug }) }
  })
}
