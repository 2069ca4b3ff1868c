import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { readRevision } from './revision-store.ts'
import { appendStatus } from './status-store.ts'
import { mustAllow } from './story-acts.ts'
import { changeStory } from './story-store.ts'

/**
 * Hands a draft to the editors.
 * @throws FieldProblems when it has no headline; Refusal 'story.act_not_possible'.
 */
export async function submitStory(context: ActingContext, { storyId }: { storyId: string }): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.write')
    const status = mustAllow(story, 'submit')
    const { headline } = await readRevision(within, story.draftRevisionId)
    if (headline === '') throw new FieldProblems([{ field: 'headline', problem: 'required' }])
    await changeStory(within, storyId, { status })
    await appendStatus(within, { storyId, revisionId: story.draftRevisionId, status })
    await recordAct(within, { act: 'submit story', subjectKind: 'story', subjectId: storyId })
    await within.events.record(within, {
      name: 'story.submitted',
      payload: { storyId, code: story.code, status },
    })
  })
}
