import {
  commentOrders,
  type CommentOrderShown,
  type CommentsPage,
  type PublishedComment,
} from '../../comments/index.ts'
import { storyPath, type PublicStory } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { threadsOf, type Thread } from '../threads.ts'
import { machineTime, nearMoment } from '../wording/dates.ts'
import { codeIn, countIn } from '../wording/words.ts'

/** A page of comments, and which one it is. */
export interface CommentsShown extends CommentsPage {
  order: CommentOrderShown
  page: number
}

interface CommentsProps {
  frame: Frame
  story: PublicStory
  comments: CommentsShown
}

/** The approved comments of a story, each with its answers under it; they go on on pages of their own. */
export const Comments = (props: CommentsProps) => {
  const { frame, story, comments } = props
  const { title, none } = frame.words.comments
  return (
    <section aria-labelledby="comments" data-comments={addresses.commentAt(story.code)}>
      <h2 class="list-title" id="comments">
        {title} {comments.count > 0 && <span class="count">{countIn(frame.edition, comments.count)}</span>}
      </h2>
      {comments.count === 0 && <p class="note">{none}</p>}
      {comments.count > 1 && <Orders {...props} />}
      {comments.count > 0 && <AgreementForm {...props} />}
      {threadsOf(comments.comments).map(thread => (
        <ThreadOf frame={frame} story={story} thread={thread} />
      ))}
      {comments.pages > 1 && <Pages {...props} />}
    </section>
  )
}

const pathOf = (story: PublicStory, order: CommentOrderShown, page = 1): string =>
  order === 'oldest' && page === 1
    ? `${storyPath(story)}#comments`
    : `${addresses.comments(story.code, order, page)}#comments`

const Orders = ({ frame: { words }, story, comments }: CommentsProps) => (
  <nav class="choices" aria-label={words.comments.order}>
    {commentOrders.map(order => (
      <a
        href={pathOf(story, order)}
        rel={order === 'oldest' ? undefined : 'nofollow'}
        aria-current={order === comments.order ? 'true' : undefined}
      >
        {words.comments.orders[order]}
      </a>
    ))}
  </nav>
)

const Pages = ({ frame: { words, edition }, story, comments: { order, page, pages } }: CommentsProps) => (
  <nav class="paging" aria-label={words.comments.pagesLabel}>
    {page > 1 && (
      <a class="button" href={pathOf(story, order, page - 1)} rel="prev">
        {words.comments.previousPage}
      </a>
    )}
    {page < pages && (
      <a class="button" href={pathOf(story, order, page + 1)} rel="next">
        {words.comments.nextPage}
      </a>
    )}
    <span class="note">{words.comments.pageOf(codeIn(edition, page), codeIn(edition, pages))}</span>
  </nav>
)

/** One form for all: each comment has its two buttons, which belong to it. */
const AgreementForm = ({ frame: { words }, story }: CommentsProps) => (
  <form
    id="agreement"
    method="post"
    action={addresses.agreement(story.code)}
    data-vote=""
    data-thanks={words.comments.agreementThanks}
    data-failed={words.comments.agreementFailed}
    aria-label={words.comments.agreement}
  >
    <p class="note hidden-label" role="status"></p>
  </form>
)

const ThreadOf = ({ frame, story, thread }: { frame: Frame; story: PublicStory; thread: Thread }) => (
  <>
    <Comment frame={frame} story={story} comment={thread.comment} isUnderItsOwn={false} />
    {hasReplies(thread) && (
      <div class="replies">
        <NewsroomReply frame={frame} comment={thread.comment} />
        {thread.replies.map(({ comment }) => (
          <>
            <Comment frame={frame} story={story} comment={comment} isUnderItsOwn />
            <NewsroomReply frame={frame} comment={comment} />
          </>
        ))}
      </div>
    )}
  </>
)

const hasReplies = ({ comment, replies }: Thread): boolean => comment.reply !== null || replies.length > 0

/** What the newsroom says to a comment: labelled, so that nobody takes it for a reader's. */
const NewsroomReply = ({
  frame: { edition, words, now },
  comment: { id, reply, name },
}: Pick<CommentProps, 'frame' | 'comment'>) =>
  reply && (
    <article class="comment" id={`reply-${id}`} tabindex={-1}>
      <header>
        <span class="from-newsroom">
          <i class="dot" aria-hidden="true"></i>
          {words.comments.fromNewsroom}
        </span>
        <span class="hidden-label">
          {words.comments.answering(name === '' ? words.comments.nameless : name)}
        </span>
        <time class="note" datetime={machineTime(reply.at)}>
          {nearMoment(edition, words, { instant: reply.at, now })}
        </time>
      </header>
      <CommentText text={reply.text} />
    </article>
  )

interface CommentProps {
  frame: Frame
  story: PublicStory
  comment: PublishedComment
  /** It stands under the comment that it answers, so need not name it. */
  isUnderItsOwn: boolean
}

const Comment = (props: CommentProps) => {
  const { frame, story, comment, isUnderItsOwn } = props
  const { edition, words, now } = frame
  if (comment.gone !== null) return <Gone frame={frame} comment={comment} />
  const nameOf = (name: string): string => (name === '' ? words.comments.nameless : name)
  return (
    <article class="comment" id={`c-${comment.id}`} tabindex={-1}>
      <header>
        <b>{nameOf(comment.name)}</b>
        {comment.parentName !== null && !isUnderItsOwn && (
          <span class="note">{words.comments.answering(nameOf(comment.parentName))}</span>
        )}
        <a class="note" href={`${addresses.commentAt(story.code)}/${comment.id}`} rel="nofollow">
          <time datetime={machineTime(comment.publishedAt)}>
            {nearMoment(edition, words, { instant: comment.publishedAt, now })}
          </time>
        </a>
      </header>
      <CommentText text={comment.text} />
      <footer>
        <Agreement frame={frame} comment={comment} />
        {story.commentsOpen && comment.parentId === null && (
          <a
            href={addresses.reply(story.code, comment.id)}
            rel="nofollow"
            aria-label={words.comments.replyTo(nameOf(comment.name))}
          >
            {words.comments.reply}
          </a>
        )}
      </footer>
    </article>
  )
}

const Agreement = ({ frame: { edition, words }, comment }: Pick<CommentProps, 'frame' | 'comment'>) => (
  <>
    {(['agree', 'disagree'] as const).map(answer => (
      <button form="agreement" type="submit" name={answer} value={comment.id}>
        {words.comments[answer]} <b>{countIn(edition, comment[answer])}</b>
      </button>
    ))}
  </>
)

/** What is not there any more, where answers hang on it. */
const Gone = ({ frame: { words }, comment }: Pick<CommentProps, 'frame' | 'comment'>) => (
  <article class="comment" id={`c-${comment.id}`} tabindex={-1}>
    <p class="note">
      {comment.gone === 'by-sender' ? words.comments.goneBySender : words.comments.goneByNewsroom}
    </p>
  </article>
)

/** What a reader wrote: plain text, its paragraphs kept. */
export const CommentText = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n+/)
      .filter(line => line.trim() !== '')
      .map(line => (
        <p dir="auto">{line}</p>
      ))}
  </>
)
