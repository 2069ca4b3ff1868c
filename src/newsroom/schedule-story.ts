import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems } from '../platform/refusal.ts'
import { candidateOf } from './candidate.ts'
import { mustHaveBeenRead } from './colleagues-reading.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { mustMeetRequirements, mustPassKnowingly } from './publish-requirements.ts'
import type { ReadRevision } from './publish-story.ts'
import { readRevision } from './revision-store.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'
import { changeStory, offTheSchedule } from './story-store.ts'

/**
 * Has an approved story go out by itself at a moment; a scheduled one is moved to another. Everything a publication
 * must meet is asked now, as of that moment: an embargo must be over by then.
 * @throws FieldProblems when the moment has passed or something is missing; Refusal 'story.changed_since_read',
 * 'story.act_not_possible', 'story.needs_readers', 'story.has_warnings'.
 */
export async function scheduleStory(
  context: ActingContext,
  { storyId, revisionId, passing, at }: ReadRevision & { at: Date },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    if (at <= within.clock.now()) throw new FieldProblems([{ field: 'at', problem: 'in-the-past' }])
    const story = await lockStoryFor(within, storyId, 'story.publish')
    const status = mustAllow(story, 'schedule')
    mustBeNewest(story, revisionId)
    // The program publishes it later without being asked, so the readers that trust demands are asked for now.
    await mustHaveBeenRead(within, story, revisionId)
    const candidate = await candidateOf(within, story, {
      content: await readRevision(within, revisionId),
      at,
    })
    mustMeetRequirements(candidate)
    const passed = mustPassKnowingly(candidate, passing)
    await changeStory(within, storyId, {
      ...offTheSchedule,
      status,
      scheduled_for: at,
      scheduled_revision_id: revisionId,
    })
    await appendStatus(within, { storyId, revisionId, status, for: at })
    const detail = { revisionId, at: at.toISOString(), ...(passed.length === 0 ? {} : { passed }) }
    await recordAct(within, { act: 'schedule story', subjectKind: 'story', subjectId: storyId, detail })
    await within.events.record(within, {
      name: 'story.scheduled',
      payload: { storyId, code: story.code, status },
    })
  })
}
