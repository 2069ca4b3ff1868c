import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { sendComment, type CommentOrder, type CommentSent } from './send-comment.ts'

// Builders for the tests of comments. Not part of the running program.

/** A comment that a reader might write, with what the test says instead; every one from an address of its own. */
export const aCommentOrder = (storyId: string, given: Partial<CommentOrder> = {}): CommentOrder => ({
  storyId,
  parentId: null,
  name: 'یک خواننده',
  text: 'این پل سال\u200Cها بود که کار داشت؛ دست همه درد نکند.',
  sendKey: newId(),
  address: newId(),
  ...given,
})

export const aComment = (
  context: Context,
  storyId: string,
  given: Partial<CommentOrder> = {},
): Promise<CommentSent> => sendComment(context, aCommentOrder(storyId, given))
