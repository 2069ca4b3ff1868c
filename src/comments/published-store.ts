import { sql, type RawBuilder } from 'kysely'
import type { Context } from '../platform/context.ts'
import type { CommentOrderShown, PublishedComment } from './comment.ts'

/** Of how many rows a page of comments is. */
export const pageSize = 20

/** One page of the comments of a story, as its readers see them. */
export interface CommentsPage {
  /** All that are published, on every page. */
  count: number
  pages: number
  /** Each followed by its answers; what is gone is there only where answers hang on it. */
  comments: PublishedComment[]
}

interface ShownRow extends Omit<PublishedComment, 'reply'> {
  replyText: string | null
  replyAt: Date | null
}

interface Row extends ShownRow {
  count: string
  rows: string
}

/** A page of the published comments of a story, from 1; one that there is not has no comments. */
export async function listPublished(
  context: Context,
  { storyId, order, page }: { storyId: string; order: CommentOrderShown; page: number },
): Promise<CommentsPage> {
  const { rows } = await sql<Row>`
    with ${shownOf(storyId)}
    select id, "parentId", "parentName", name, text, "publishedAt", agree, disagree, gone, "replyText", "replyAt",
      count(*) over () as rows, count(*) filter (where gone is null) over () as count
    from shown
    order by ${orders[order]}, root_id, "parentId" is not null, "publishedAt", id
    limit ${pageSize} offset ${(page - 1) * pageSize}
  `.execute(context.db)
  const [first] = rows
  return {
    count: Number(first?.count ?? 0),
    pages: Math.max(1, Math.ceil(Number(first?.rows ?? 0) / pageSize)),
    comments: rows.map(({ count: _count, rows: _rows, ...comment }) => withReply(comment)),
  }
}

/** What was said under a story last and published; at most 50 texts. */
export async function textsUnder(context: Context, storyId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom('comment')
    .select('text')
    .where('story_id', '=', storyId)
    .where('status', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ text }) => text)
}

/** On which page, oldest first, a published comment stands; undefined when it stands on none. */
export async function pageOfPublished(
  context: Context,
  { storyId, commentId }: { storyId: string; commentId: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ place: string }>`
    with ${shownOf(storyId)}, placed as (
      select id, row_number() over (order by ${orders.oldest}, root_id, "parentId" is not null, "publishedAt", id) as place
      from shown
    )
    select place from placed where id = ${commentId}
  `.execute(context.db)
  return rows[0] && Math.ceil(Number(rows[0].place) / pageSize)
}

/** A published comment of a story that answers none: one that can be answered itself. */
export async function readAnswerable(
  context: Context,
  { storyId, commentId }: { storyId: string; commentId: string },
): Promise<PublishedComment | undefined> {
  const { rows } = await sql<ShownRow>`
    with ${shownOf(storyId)}
    select id, "parentId", "parentName", name, text, "publishedAt", agree, disagree, gone, "replyText", "replyAt"
    from shown where id = ${commentId} and gone is null and "parentId" is null
  `.execute(context.db)
  return rows[0] && withReply(rows[0])
}

const withReply = ({ replyText, replyAt, ...comment }: ShownRow): PublishedComment => ({
  ...comment,
  reply: replyText === null || replyAt === null ? null : { text: replyText, at: replyAt },
})

// By what a comment and its answers stand where they stand.
const orders: Readonly<Record<CommentOrderShown, RawBuilder<unknown>>> = {
  oldest: sql`root_at`,
  newest: sql`root_at desc`,
  agreed: sql`root_worth desc, root_at`,
}

/** What is published, masked numbers masked, and what is not there any more but has published answers. */
const shownOf = (storyId: string): RawBuilder<unknown> => sql`
  shown as (
    select each.id, each.parent_id as "parentId", root.name as "parentName",
      case when each.status = 'published' then each.name else '' end as name,
      case when each.status = 'published' then coalesce(each.shown_text, each.text) else '' end as text,
      coalesce(each.published_at, each.sent_at) as "publishedAt",
      each.agree, each.disagree,
      reply.text as "replyText", reply.at as "replyAt",
      case each.status when 'published' then null when 'withdrawn' then 'by-sender' else 'by-newsroom' end as gone,
      coalesce(root.id, each.id) as root_id,
      coalesce(root.published_at, root.sent_at, each.published_at, each.sent_at) as root_at,
      case when root.id is null then each.agree - each.disagree else root.agree - root.disagree end as root_worth
    from comment each
    left join comment root on root.id = each.parent_id
    left join newsroom_reply reply
      on reply.comment_id = each.id and reply.taken_back_at is null and each.status = 'published'
    where each.story_id = ${storyId} and (
      each.status = 'published' or (each.status <> 'published' and exists (
        select from comment answer where answer.parent_id = each.id and answer.status = 'published')))
  )`
