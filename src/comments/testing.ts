import { createHash } from 'node:crypto'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { PublishedComment } from './comment.ts'
import type { Challenge } from './proof-of-work.ts'
import { listPublished } from './published-store.ts'
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

/** What readers see first under a story, oldest first. */
export const listPublishedComments = async (context: Context, storyId: string): Promise<PublishedComment[]> =>
  (await listPublished(context, { storyId, order: 'oldest', page: 1 })).comments

/** Its texts. */
export const shownUnder = async (context: Context, storyId: string): Promise<string[]> =>
  (await listPublishedComments(context, storyId)).map(({ text }) => text)

/** The work that a browser does in a burst, as it is sent. */
export function workDone({ maxnumber, ...asked }: Challenge): string {
  const numbers = Array.from({ length: maxnumber + 1 }, (_, number) => number)
  const number = numbers.find(
    each => createHash('sha256').update(`${asked.salt}${each}`).digest('hex') === asked.challenge,
  )
  return Buffer.from(JSON.stringify({ ...asked, number })).toString('base64')
}
