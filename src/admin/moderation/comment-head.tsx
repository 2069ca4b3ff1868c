import type { Comment } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { MarkedText } from './marked-text.tsx'

/** Who wrote it, when, to whom, and the words themselves: nobody at the desk can change them. */
export function CommentHead({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { inReplyTo, claim, question } = comment
  return (
    <>
      <header>
        <h2 className="card-head" dir="auto">
          {comment.name === '' ? words.withoutName : comment.name}
        </h2>
        <time className="note" dateTime={comment.sentAt}>
          {say.moment(comment.sentAt)}
        </time>
        {inReplyTo === null && <span className="note">{words.onItsOwn}</span>}
      </header>
      {claim !== null && !claim.mine && (
        <p className="notice" role="status">
          {words.reading(claim.holderName)}
        </p>
      )}
      {question !== null && !question.mine && (
        <div className="notice">
          <p className="note">{words.asks(question.askerName)}</p>
          <p dir="auto">{question.note}</p>
        </div>
      )}
      {inReplyTo !== null && (
        <blockquote className="replied-to">
          <p className="note">
            {words.inReplyTo(inReplyTo.name === '' ? words.withoutName : inReplyTo.name)}
          </p>
          <p dir="auto" lang="fa">
            {inReplyTo.text}
          </p>
        </blockquote>
      )}
      <p className="comment-text" dir="auto" lang="fa">
        <MarkedText comment={comment} />
      </p>
      {comment.appealText !== null && (
        <section>
          <h3 className="pane-title">{words.appeal}</h3>
          <p className="comment-text is-appeal" dir="auto" lang="fa">
            {comment.appealText}
          </p>
        </section>
      )}
    </>
  )
}
