import { mustHold, personIdOf, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { insertApproval } from './approval-store.ts'
import { mustNotApproveOwn, readersMissing, readReading } from './colleagues-reading.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'
import { changeStory, type Story } from './story-store.ts'

/**
 * Approves the revision the editor has read. Where the writer's trust asks for two readers, the first approval is noted
 * and the story waits in review for the second.
 * @throws Refusal 'story.changed_since_read', 'story.act_not_possible', 'story.own_approval',
 * 'story.approved_by_you'.
 */
export async function approveStory(
  context: ActingContext,
  { storyId, revisionId }: { storyId: string; revisionId: string },
): Promise<void> {
  mustHold(context, 'story.review')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.review')
    const approved = mustAllow(story, 'approve')
    mustBeNewest(story, revisionId)
    const isEnough = await noteApproval(within, story)
    const status = isEnough ? approved : story.status
    if (isEnough) {
      await changeStory(within, storyId, { status })
      await appendStatus(within, { storyId, revisionId, status })
    }
    await recordAct(within, {
      act: 'approve story',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { revisionId },
    })
    await within.events.record(within, {
      name: 'story.approved',
      payload: { storyId, code: story.code, status },
    })
  })
}

/** Notes who has read the draft. @returns whether that is enough for the trust of those who wrote it. */
async function noteApproval(within: ActingContext, story: Story): Promise<boolean> {
  const personId = personIdOf(within.actor)
  if (personId === null) return true
  const revisionId = story.draftRevisionId
  const reading = await readReading(within, story, revisionId)
  mustNotApproveOwn(within, reading)
  if (!(await insertApproval(within, { storyId: story.id, revisionId, personId })))
    throw new Refusal('story.approved_by_you')
  return readersMissing(reading, [personId]) === 0
}
