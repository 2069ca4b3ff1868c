import type { Comment } from '../api/comments.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useSignName } from './sign-name.ts'

interface CommentQueueProps {
  comments: readonly Comment[]
  current: string | undefined
  onOpen: (comment: Comment) => void
}

export function CommentQueue({ comments, current, onOpen }: CommentQueueProps) {
  const words = useWords(fa, en)
  return (
    <section className="queue-pane" aria-label={words.queuePane}>
      <ol className="queue">
        {comments.map(comment => (
          <li key={comment.id}>
            <button
              type="button"
              {...(comment.id === current ? { 'aria-current': 'true' } : {})}
              onClick={() => onOpen(comment)}
            >
              <QueueLine comment={comment} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function QueueLine({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
  const signName = useSignName()
  const sign = comment.signals[0]
  return (
    <>
      <span className="top">
        <b dir="auto">{comment.name === '' ? words.withoutName : comment.name}</b>
        <time className="note" dateTime={comment.sentAt}>
          {say.ago(comment.sentAt)}
        </time>
      </span>
      <span className="text" dir="auto" lang="fa">
        {comment.text}
      </span>
      <span className="top">
        <span className="note story-name" dir="auto">
          {comment.story.headline}
        </span>
        {sign === undefined ? (
          <StateMark tone="plain">{words.noSigns}</StateMark>
        ) : (
          <StateMark tone="waiting">{signName(sign.rule)}</StateMark>
        )}
      </span>
    </>
  )
}
