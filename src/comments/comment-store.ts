import { publicStatuses } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import type { CommentStatus } from './comment.ts'

/** The story a comment is sent to, as far as comments need to know it; undefined when readers do not see it. */
export interface CommentedStory {
  id: string
  edition: 'fa' | 'en'
  commentsOpen: boolean
  revisionId: string | null
  /** The comment that was sent with this key before. */
  knownId: string | null
}

/** One question, since a storm asks it for every comment. */
export async function readCommentedStory(
  context: Context,
  { storyId, sendKey }: { storyId: string; sendKey: string },
): Promise<CommentedStory | undefined> {
  const now = context.clock.now()
  return context.db
    .selectFrom('story')
    .select(['id', 'edition', 'comments_open as commentsOpen', 'published_revision_id as revisionId'])
    .select(each =>
      each.selectFrom('comment').select('comment.id').where('send_key', '=', sendKey).as('knownId'),
    )
    .where('id', '=', storyId)
    .where('status', 'in', publicStatuses)
    .where(each => each.or([each('embargo_until', 'is', null), each('embargo_until', '<=', now)]))
    .executeTakeFirst()
}

export interface NewComment {
  id: string
  storyId: string
  parentId: string | null
  name: string
  text: string
  tokenHash: string
  codeHash: string
  sendKey: string
  addressMac: string
  /** What the queue is ordered and filtered by. */
  urgency: number
  seenRules: readonly string[]
  lookAlikeGroup: string
}

/** @returns false when a comment of the same send key is there already; nothing is written then. */
export async function insertComment(within: Context, comment: NewComment): Promise<boolean> {
  const result = await within.db
    .insertInto('comment')
    .values({
      id: comment.id,
      story_id: comment.storyId,
      parent_id: comment.parentId,
      name: comment.name,
      text: comment.text,
      status: 'waiting',
      token_hash: comment.tokenHash,
      code_hash: comment.codeHash,
      send_key: comment.sendKey,
      address_mac: comment.addressMac,
      appeal_text: null,
      appealed_at: null,
      sent_at: within.clock.now(),
      published_at: null,
      urgency: comment.urgency,
      seen_rules: [...comment.seenRules],
      look_alike_group: comment.lookAlikeGroup,
    })
    // Whatever is unique: token and code follow from the send key, and of two at once either may be met first.
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function readIdBySendKey(context: Context, sendKey: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('comment')
    .select('id')
    .where('send_key', '=', sendKey)
    .executeTakeFirst()
  return row?.id
}

export async function readSendKeyByCode(context: Context, codeHash: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('comment')
    .select('send_key')
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row?.send_key
}

/** Whether a comment can be answered: it stands under this story, published, and answers no other one. */
export async function isAnswerable(context: Context, commentId: string, storyId: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('comment')
    .select('id')
    .where('id', '=', commentId)
    .where('story_id', '=', storyId)
    .where('status', '=', 'published')
    .where('parent_id', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether this many comments have arrived since an instant, on all stories. */
export async function hasArrivedSince(context: Context, since: Date, many: number): Promise<boolean> {
  const row = await context.db
    .selectFrom('comment')
    .select('id')
    .where('sent_at', '>=', since)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .offset(many - 1)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export interface LockedComment {
  id: string
  storyId: string
  status: CommentStatus
}

/** A comment, locked until the end of the transaction. */
export async function lockComment(
  within: Context,
  by: { id: string } | { tokenHash: string },
): Promise<LockedComment | undefined> {
  const query = within.db.selectFrom('comment').select(['id', 'story_id as storyId', 'status']).forUpdate()
  return 'id' in by
    ? query.where('id', '=', by.id).executeTakeFirst()
    : query.where('token_hash', '=', by.tokenHash).executeTakeFirst()
}

export async function setStatus(within: Context, id: string, status: CommentStatus): Promise<void> {
  const publishedAt = status === 'published' ? within.clock.now() : null
  await within.db
    .updateTable('comment')
    .set({ status, published_at: publishedAt })
    .where('id', '=', id)
    .execute()
}

export async function setAppeal(within: Context, id: string, text: string): Promise<void> {
  await within.db
    .updateTable('comment')
    .set({ status: 'appealed', appeal_text: text, appealed_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** Forgets what is left of the addresses of comments sent before an instant. */
export async function forgetAddressesBefore(context: Context, instant: Date): Promise<void> {
  await context.db
    .updateTable('comment')
    .set({ address_mac: null })
    .where('sent_at', '<', instant)
    .where('address_mac', 'is not', null)
    .execute()
}
