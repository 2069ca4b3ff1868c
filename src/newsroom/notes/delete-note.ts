import { mustHold, personIdOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import { removeNote, whoseNote } from './note-store.ts'

/**
 * Takes back a note, or an answer to one. Only its author may, and only while nobody has answered: what others said to it
 * would go with it. That it was deleted is in the audit log, what it said is not.
 * @throws Refusal 'story.not_found', 'note.not_found', 'note.not_yours', 'note.answered'.
 */
export async function deleteNote(
  context: ActingContext,
  order: { storyId: string; noteId: string },
): Promise<void> {
  mustHold(context, 'desk.read')
  await inTransaction(context, async within => {
    await lockStoryFor(within, order.storyId, 'desk.read')
    const note = await whoseNote(within, order)
    if (note === undefined) throw new Refusal('note.not_found')
    if (note.authorId === null || note.authorId !== personIdOf(within.actor))
      throw new Refusal('note.not_yours')
    if (note.isAnswered) throw new Refusal('note.answered')
    await removeNote(within, order.noteId)
    await recordAct(within, { act: 'delete note', subjectKind: 'story', subjectId: order.storyId })
  })
}
