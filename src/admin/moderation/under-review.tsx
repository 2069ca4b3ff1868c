import type { Comment } from '../api/comments.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { MarkedText } from './marked-text.tsx'
import { useSignName } from './sign-name.ts'

/** The comment, what the software saw in it, and what people decided before. */
export function UnderReview({ comment }: { comment: Comment }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <>
      <header>
        <h2 className="card-head" dir="auto">
          {comment.name === '' ? words.withoutName : comment.name}
        </h2>
        <time className="note" dateTime={comment.sentAt}>
          {say.moment(comment.sentAt)}
        </time>
      </header>
      <p className="comment-text" dir="auto" lang="fa">
        <MarkedText text={comment.text} words={comment.signals.flatMap(({ words: seen }) => seen)} />
      </p>
      {comment.appealText !== null && (
        <section>
          <h3 className="pane-title">{words.appeal}</h3>
          <p className="comment-text is-appeal" dir="auto" lang="fa">
            {comment.appealText}
          </p>
        </section>
      )}
      <Signals signals={comment.signals} />
      <Decisions decisions={comment.decisions} />
    </>
  )
}

function Signals({ signals }: { signals: Comment['signals'] }) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const signName = useSignName()
  return (
    <section>
      <h3 className="pane-title">{words.signs}</h3>
      {signals.length === 0 && <p className="small">{words.noSignsSays}</p>}
      <ul className="signals">
        {signals.map(({ rule, sentence, words: seen }) => (
          <li key={rule}>
            <div>
              <h4>{signName(rule)}</h4>
              <StateMark tone="waiting">{words.needsLook}</StateMark>
            </div>
            <p>
              {sentence[language]}{' '}
              {seen.length > 0 && (
                <span className="note">
                  {words.sawWords}{' '}
                  {seen.map(word => (
                    <bdi key={word} className="seen" lang="fa">
                      {word}
                    </bdi>
                  ))}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decisions({ decisions }: { decisions: Comment['decisions'] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const signName = useSignName()
  if (decisions.length === 0) return null
  return (
    <section>
      <h3 className="pane-title">{words.decisions}</h3>
      <ul className="signals">
        {decisions.map(({ verdict, rule, note, moderatorName, at }) => (
          <li key={at}>
            <StateMark tone={verdict === 'publish' ? 'good' : 'refused'}>
              {words.decided[verdict]}
              {rule !== null && `: ${signName(rule)}`}
            </StateMark>
            <p dir="auto">
              <span className="note">{words.byWhom(moderatorName, say.moment(at))}</span> {note}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
