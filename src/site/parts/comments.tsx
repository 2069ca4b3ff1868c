import type { PublicStory } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import type { PublishedComment } from '../../comments/index.ts'
import { threadsOf, type Thread } from '../threads.ts'
import { machineTime, nearMoment } from '../wording/dates.ts'
import { countIn } from '../wording/words.ts'

interface CommentsProps {
  frame: Frame
  story: PublicStory
  comments: readonly PublishedComment[]
}

/** The approved comments of a story, each with its answers under it. */
export const Comments = ({ frame, story, comments }: CommentsProps) => (
  <section aria-labelledby="comments">
    <h2 class="list-title" id="comments">
      {frame.words.comments.title}{' '}
      {comments.length > 0 && <span class="count">{countIn(frame.edition, comments.length)}</span>}
    </h2>
    {comments.length === 0 && <p class="note">{frame.words.comments.none}</p>}
    {threadsOf(comments).map(thread => (
      <ThreadOf frame={frame} story={story} thread={thread} />
    ))}
  </section>
)

const ThreadOf = ({ frame, story, thread }: { frame: Frame; story: PublicStory; thread: Thread }) => (
  <>
    <Comment frame={frame} story={story} comment={thread.comment} />
    {thread.replies.length > 0 && (
      <div class="replies">
        {thread.replies.map(reply => (
          <ThreadOf frame={frame} story={story} thread={reply} />
        ))}
      </div>
    )}
  </>
)

interface CommentProps {
  frame: Frame
  story: PublicStory
  comment: PublishedComment
}

const Comment = ({ frame: { edition, words, now }, story, comment }: CommentProps) => {
  const name = comment.name === '' ? words.comments.nameless : comment.name
  return (
    <article class="comment" id={`c-${comment.id}`}>
      <header>
        <b>{name}</b>
        <time class="note" datetime={machineTime(comment.publishedAt)}>
          {nearMoment(edition, words, { instant: comment.publishedAt, now })}
        </time>
      </header>
      <CommentText text={comment.text} />
      {story.commentsOpen && (
        <footer>
          <a href={addresses.reply(story.code, comment.id)} aria-label={words.comments.replyTo(name)}>
            {words.comments.reply}
          </a>
        </footer>
      )}
    </article>
  )
}

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
