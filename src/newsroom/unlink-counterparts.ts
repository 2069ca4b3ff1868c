import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { changeStory, type Story } from './story-store.ts'

/**
 * Parts a story from its counterpart: neither page links to the other any more.
 * @throws Refusal 'story.not_found', 'story.no_counterpart', 'access.not_in_section' in the section of either.
 */
export async function unlinkCounterparts(
  context: ActingContext,
  { storyId }: { storyId: string },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.publish')
    if (story.counterpartId === null) throw new Refusal('story.no_counterpart')
    const other = await lockStoryFor(within, story.counterpartId, 'story.publish')
    for (const each of [story, other]) await changeStory(within, each.id, { counterpart_id: null })
    await recordAct(within, {
      act: 'unlink counterparts',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { counterpart: other.id },
    })
    for (const each of [story, other]) await recordParted(within, each)
  })
}

async function recordParted(within: ActingContext, story: Story): Promise<void> {
  const revisionId = story.publishedRevisionId ?? story.draftRevisionId
  const before = await factsOf(within, story, revisionId)
  const now = { ...before, counterpart: null }
  await recordPublicEvent(within, 'story.linked', { now, before })
}
