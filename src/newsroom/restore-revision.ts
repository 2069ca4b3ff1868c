import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { readRevisionOf } from './desk-story-store.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { lineFrom } from './revision-content.ts'
import { insertRevision } from './revision-store.ts'
import { mustBeOpen } from './save-draft.ts'
import { mustBeNewest } from './story-acts.ts'
import { changeStory } from './story-store.ts'

export interface Restoration {
  storyId: string
  /** The revision whose words come back. */
  revisionId: string
  /** The newest revision as the actor saw it. */
  basedOn: string
  /** Why; it stays in the history. */
  note: string
}

/**
 * Brings the words of an older revision back as a new revision of the draft; nothing is removed, and readers see nothing
 * of it before the next act.
 * @throws FieldProblems without a note; Refusal 'revision.not_found', 'story.changed_since_read',
 * 'story.approved_already', 'story.withdrawn'.
 */
export async function restoreRevision(context: ActingContext, order: Restoration): Promise<string> {
  mustHold(context, 'story.write')
  const note = lineFrom('note', order.note)
  const { storyId, revisionId, basedOn } = order
  return inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.write')
    mustBeOpen(within, story)
    mustBeNewest(story, basedOn)
    const content = await readRevisionOf(within, { storyId, revisionId })
    const restored = await insertRevision(within, {
      storyId,
      edition: story.edition,
      parentId: basedOn,
      content,
      reason: 'restored',
      note,
    })
    await changeStory(within, storyId, { draft_revision_id: restored })
    await recordAct(within, { act: 'restore revision', subjectKind: 'story', subjectId: storyId })
    await within.events.record(within, {
      name: 'story.saved',
      payload: { storyId, code: story.code, status: story.status },
    })
    return restored
  })
}
