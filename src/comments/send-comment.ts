import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf, newId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { addressMacOf } from './address-mac.ts'
import {
  insertComment,
  isAnswerable,
  readCommentedStory,
  readIdBySendKey,
  type CommentedStory,
} from './comment-store.ts'
import { commentWords } from './comment-words.ts'
import { lookAtForm, type FormFacts } from './look-at-form.ts'
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
  /** What came with a form; null where no form was filled in (an import, the sample newsroom). */
  form?: FormFacts | null
}

/**
 * Takes a reader's comment; it waits for a person. Sent twice (same key, or same words from the same address) it is
 * one comment with one token. The same key with other words is another comment: nothing a reader changed is lost.
 * @throws FieldProblems with everything wrong at once; Refusal 'comment.no_story', 'comment.closed',
 * 'comment.persian_edition_only', 'comment.not_answerable', 'comment.too_many', and those of lookAtForm.
 */
export async function sendComment(context: Context, order: CommentOrder): Promise<CommentSent> {
  const words = commentWords(order)
  const addressMac = await addressMacOf(context, order.address)
  const sendKey = hashOf(JSON.stringify([order.sendKey ?? addressMac, order.storyId, words]))
  const { knownId, revisionId } = await storyThatTakes(context, order, sendKey)
  const secrets = secretsOf(context, sendKey)
  if (knownId !== null) return { id: knownId, ...secrets }
  if (order.form) await lookAtForm(context, order.form, { storyId: order.storyId, text: words.text })
  await mustNotHurry(context, addressMac, order.storyId)
  const id = newId()
  const screening = await screenComment(context, { id, storyId: order.storyId, revisionId, ...words })
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
      urgency: screening.urgency,
      seenRules: [...new Set(screening.signals.map(({ rule }) => rule))],
      lookAlikeGroup: screening.group?.groupId ?? id,
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

async function storyThatTakes(
  context: Context,
  { storyId, parentId }: CommentOrder,
  sendKey: string,
): Promise<CommentedStory> {
  const story = await readCommentedStory(context, { storyId, sendKey })
  if (story === undefined) throw new Refusal('comment.no_story')
  if (story.edition !== 'fa') throw new Refusal('comment.persian_edition_only')
  if (!story.commentsOpen) throw new Refusal('comment.closed')
  if (parentId !== null && !(await isAnswerable(context, parentId, storyId)))
    throw new Refusal('comment.not_answerable')
  return story
}
