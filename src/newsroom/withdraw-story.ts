import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { endBannersOf } from './front/end-banner.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { lineFrom } from './revision-content.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow } from './story-acts.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { changeStory } from './story-store.ts'

/**
 * Takes a published story back for good; readers at its address are told that, and the note.
 * @throws FieldProblems without a note; Refusal 'story.act_not_possible'.
 */
export async function withdrawStory(
  context: ActingContext,
  order: { storyId: string; note: string },
): Promise<void> {
  mustHold(context, 'story.publish')
  const note = lineFrom('note', order.note)
  const { storyId } = order
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.publish')
    const status = mustAllow(story, 'withdraw')
    const revisionId = story.publishedRevisionId ?? story.draftRevisionId
    const now = within.clock.now()
    await changeStory(within, storyId, { status, withdrawn_at: now, withdrawal_note: note, modified_at: now })
    await appendStatus(within, { storyId, revisionId, status, note })
    await recordAct(within, { act: 'withdraw story', subjectKind: 'story', subjectId: storyId })
    await endBannersOf(within, storyId)
    const facts = await factsOf(within, story, revisionId)
    await recordPublicEvent(within, 'story.withdrawn', { now: facts, before: facts })
  })
}
