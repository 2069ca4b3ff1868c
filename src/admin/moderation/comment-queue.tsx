import { memo } from 'react'
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
  return (
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
  )
}

/** Drawn again only when its comment is another one: a decision moves fifty of them. */
const QueueLine = memo(function QueueLine({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
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
        <LineState comment={comment} />
      </span>
    </>
  )
})

/** Who has it comes before what was seen in it. */
function LineState({ comment: { claim, signals } }: { comment: Comment }) {
  const words = useWords(fa, en)
  const signName = useSignName()
  const [sign] = signals
  if (claim !== null && !claim.mine)
    return <StateMark tone="active">{words.heldBy(claim.holderName)}</StateMark>
  return sign === undefined ? (
    <StateMark tone="plain">{words.noSigns}</StateMark>
  ) : (
    <StateMark tone="waiting">{signName(sign.rule)}</StateMark>
  )
}
