import type { Comment } from '../api/comments.ts'
import { Key } from '../pieces/key.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals, type RefusalRule } from './queues.ts'
import { StandingReply } from './standing-reply.tsx'

interface DecideBarProps {
  comment: Comment
  approve: () => void
  refuse: (rule: RefusalRule) => void
  ask: () => void
  reply: () => void
  takeReplyBack: () => void
  later: () => void
  writeNote: () => void
  takeBack: () => void
}

/** The decision: published, or refused by one of the three house rules. It is a person's, and it stands at once. */
export function DecideBar(props: DecideBarProps) {
  const words = useWords(fa, en)
  const { comment } = props
  if (comment.hindrance === 'own-decision') return <p className="notice">{words.notYours}</p>
  if (comment.hindrance === 'own-question')
    return (
      <div className="notice">
        <p>{words.youAsked}</p>
        <button type="button" className="button desk-button" onClick={props.takeBack}>
          {words.takeBack}
        </button>
      </div>
    )
  if (comment.hindrance === 'decided')
    return <StandingReply comment={comment} onReply={props.reply} onTakeBack={props.takeReplyBack} />
  return (
    <>
      <div className="decide-row">
        <button type="button" className="button desk-button is-main" onClick={props.approve}>
          {words.approve} <Key name="Enter" />
        </button>
        <button type="button" className="button desk-button" onClick={props.reply}>
          {words.reply} <Key name="+" />
        </button>
        {comment.question === null && (
          <button type="button" className="button desk-button" onClick={props.ask}>
            {words.ask} <Key name="5" />
          </button>
        )}
        <button type="button" className="button desk-button quiet" onClick={props.later}>
          {words.later} <Key name="6" />
        </button>
      </div>
      <div className="decide-row">
        <span className="label">{words.refuseBecause}</span>
        {refusals.map(([key, rule]) => (
          <button key={rule} type="button" className="button desk-button" onClick={() => props.refuse(rule)}>
            <span className="hidden-label">{words.refuseBecause}</span> {words.rules[rule]} <Key name={key} />
          </button>
        ))}
        <button type="button" className="button desk-button quiet" onClick={props.writeNote}>
          {words.writeNote} <Key name="4" />
        </button>
      </div>
    </>
  )
}
