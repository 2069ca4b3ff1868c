import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf, newId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { addressMacOf } from './address-mac.ts'
import { insertComment, isAnswerable, readCommentedStory, readIdBySendKey } from './comment-store.ts'
import { commentWords } from './comment-words.ts'
import { keepScreening } from './screening-store.ts'
import { screenComment } from './screening/screen-comment.ts'
import { mustNotHurry } from './send-limits.ts'
import { secretsOf } from './tracking-secrets.ts'

export interface CommentSent {
  id: string
  /** For the link of the tracking page: 160 bits, stored only as a hash. */
  token: string
  /** To be typed by hand: 12 letters in groups, stored only as a hash. */
  code: string
}

export interface CommentOrder {
  storyId: string
  parentId: string | null
  /** May be empty. */
  name: string
  text: string
  /** Made by the page at its load; null when the page had no script. The same key sent twice is one comment. */
  sendKey: string | null
  address: string
}

/**
 * Takes a reader's comment; it waits for a person. Sent twice (same key, or same words from the same address) it is
 * one comment with one token.
 * @throws FieldProblems with everything wrong at once; Refusal 'comment.no_story', 'comment.closed',
 * 'comment.persian_edition_only', 'comment.too_many'.
 */
export async function sendComment(context: Context, order: CommentOrder): Promise<CommentSent> {
  const words = commentWords(order)
  await mustTakeComments(context, order)
  const addressMac = await addressMacOf(context, order.address)
  const sendKey = hashOf(order.sendKey ?? JSON.stringify([addressMac, order.storyId, words]))
  const secrets = secretsOf(context, sendKey)
  const known = await readIdBySendKey(context, sendKey)
  if (known !== undefined) return { id: known, ...secrets }
  await mustNotHurry(order.address, order.storyId)
  const id = newId()
  const screening = await screenComment(context, { id, storyId: order.storyId, ...words })
  return inTransaction(context, async within => {
    const isNew = await insertComment(within, {
      id,
      storyId: order.storyId,
      parentId: order.parentId,
      ...words,
      tokenHash: hashOf(secrets.token),
      codeHash: hashOf(secrets.code.replaceAll('-', '')),
      sendKey,
      addressMac,
    })
    if (!isNew) return { id: (await readIdBySendKey(within, sendKey)) ?? id, ...secrets }
    await keepScreening(within, id, screening)
    await within.events.record(within, {
      name: 'comment.sent',
      payload: { commentId: id, storyId: order.storyId },
    })
    return { id, ...secrets }
  })
}

async function mustTakeComments(context: Context, { storyId, parentId }: CommentOrder): Promise<void> {
  const story = await readCommentedStory(context, storyId)
  if (story === undefined) throw new Refusal('comment.no_story')
  if (story.edition !== 'fa') throw new Refusal('comment.persian_edition_only')
  if (!story.commentsOpen) throw new Refusal('comment.closed')
  if (parentId !== null && !(await isAnswerable(context, parentId, storyId)))
    throw new Refusal('comment.not_answerable')
}
