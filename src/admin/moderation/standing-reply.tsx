import type { Comment } from '../api/comments.ts'
import { Key } from '../pieces/key.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface StandingReplyProps {
  comment: Comment
  onReply: () => void
  onTakeBack: () => void
}

/** Of a published comment: what the newsroom says to it, or the way to say something. */
export function StandingReply({ comment: { status, reply }, onReply, onTakeBack }: StandingReplyProps) {
  const words = useWords(fa, en)
  const say = useSay()
  if (status !== 'published') return null
  if (reply === null)
    return (
      <div className="decide-row">
        <button type="button" className="button desk-button is-main" onClick={onReply}>
          {words.reply} <Key name="+" />
        </button>
      </div>
    )
  return (
    <div className="notice">
      <p>
        <b>{words.reply}</b> <span className="note">{words.byWhom(reply.byName, say.moment(reply.at))}</span>
      </p>
      <p className="entry-text" dir="auto">
        {reply.text}
      </p>
      <button type="button" className="button desk-button" onClick={onTakeBack}>
        {words.takeReplyBack}
      </button>
    </div>
  )
}
