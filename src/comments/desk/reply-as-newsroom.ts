import { canonicalise, isTooLong } from '../../persian/index.ts'
import { mustHold, personIdOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { limits } from '../comment.ts'
import { lockComment } from '../comment-store.ts'
import { decideComment } from '../decide-comment.ts'
import { insertReply, listReplies } from './newsroom-reply-store.ts'

export interface ReplyOrder {
  commentId: string
  text: string
  /** The comment still waits: it is approved in the same act. */
  approve?: boolean
}

/**
 * Answers a published comment in the name of the newsroom: readers see the words under it, labelled, without the name of
 * whoever wrote them. One reply stands at a time; the same words sent twice are one. See docs/adr/0044.
 * @throws FieldProblems; Refusal 'comment.not_found', 'comment.not_published', 'comment.replied_already', those of
 * decideComment where it is approved, 'access.…'.
 */
export async function replyAsNewsroom(context: ActingContext, order: ReplyOrder): Promise<void> {
  const authorId = authorIn(context)
  const text = replyText(order.text)
  await inTransaction(context, async within => {
    if (order.approve === true)
      await decideComment(within, { commentId: order.commentId, verdict: 'publish', rule: null, note: '' })
    const comment = await lockComment(within, { id: order.commentId })
    if (comment === undefined) throw new Refusal('comment.not_found')
    if (comment.status !== 'published') throw new Refusal('comment.not_published')
    const [standing] = await listReplies(within, [comment.id])
    if (standing?.authorId === authorId && standing.text === text) return
    if (standing !== undefined) throw new Refusal('comment.replied_already', { name: standing.authorName })
    await insertReply(within, { commentId: comment.id, text, authorId })
    await recordAct(within, { act: 'reply as newsroom', subjectKind: 'comment', subjectId: comment.id })
    await within.events.record(within, {
      name: 'comment.replied_to',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}

/**
 * The id of the person who speaks for the newsroom; the program itself never does.
 * @throws Refusal 'access.…'.
 */
export function authorIn(context: ActingContext): string {
  mustHold(context, 'comment.answer')
  const id = personIdOf(context.actor)
  if (id === null) throw new Refusal('access.not_allowed')
  return id
}

function replyText(written: string): string {
  const clean = canonicalise(written, 'comment')
  if (!clean.ok) throw new FieldProblems([{ field: 'text', problem: 'malformed' }])
  const text = clean.text.trim()
  if (text === '') throw new FieldProblems([{ field: 'text', problem: 'required' }])
  const { most } = limits.text
  if (isTooLong(text, most))
    throw new FieldProblems([{ field: 'text', problem: 'too-long', facts: { most } }])
  return text
}
