import type { Comment } from '../api/comments.ts'
import { Key } from '../pieces/key.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { Learned } from './learned.tsx'
import { mostCounted } from './queues.ts'
import { useSignName } from './sign-name.ts'

interface SignalsProps {
  comment: Comment
  onDecideAll: () => void
  onMask: (number: Comment['numbers'][number]) => void
}

/** What the software saw: each signal with its words, what was learned, those that say the same, numbers. */
export function Signals({ comment, onDecideAll, onMask }: SignalsProps) {
  const words = useWords(fa, en)
  const { signals, unranked } = comment
  return (
    <section>
      <h3 className="pane-title">{words.signs}</h3>
      {signals.length === 0 && <p className="small">{words.noSignsSays}</p>}
      <ul className="signals">
        {signals.map(signal => (
          <SignalLine key={signal.rule} signal={signal} />
        ))}
        <Learned scores={comment.scores} modelVersion={comment.modelVersion} />
        <AlikeLine comment={comment} onDecideAll={onDecideAll} />
        <NumbersLine comment={comment} onMask={onMask} />
      </ul>
      {unranked && <p className="note">{words.unranked}</p>}
    </section>
  )
}

function SignalLine({ signal }: { signal: Comment['signals'][number] }) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const signName = useSignName()
  const { rule, sentence, within, words: seen, count, stories } = signal
  const say = useSay()
  return (
    <li>
      <div>
        <h4>{signName(rule)}</h4>
        <StateMark tone="waiting">{words.needsLook}</StateMark>
      </div>
      <p>
        {sentence[language]}{' '}
        {count !== null && count > 0 && words.repeatedTimes(say.count(count), count >= mostCounted)}{' '}
        {stories !== null && stories > 1 && words.repeatedUnder(say.count(stories))}{' '}
        {seen.length > 0 && (
          <span className="note">
            {within === 'name' ? words.sawInName : words.sawWords}{' '}
            {[...new Set(seen.map(({ text }) => text))].map(word => (
              <bdi key={word} className="seen" lang="fa">
                {word}
              </bdi>
            ))}
          </span>
        )}
      </p>
    </li>
  )
}

function AlikeLine({ comment, onDecideAll }: Omit<SignalsProps, 'onMask'>) {
  const words = useWords(fa, en)
  const say = useSay()
  const { waiting, published, refused } = comment.alike
  if (waiting + published + refused === 0) return null
  return (
    <li>
      <div>
        <h4>{words.alike}</h4>
        <StateMark tone="plain">{say.count(waiting + published + refused)}</StateMark>
      </div>
      <div className="small">
        {published + refused > 0 && <p>{words.alikeDecided(say.count(published), say.count(refused))}</p>}
        {waiting > 0 && <p>{words.alikeWaiting(say.count(waiting))}</p>}
        {waiting > 0 && comment.status === 'waiting' && (
          <button type="button" className="button desk-button" onClick={onDecideAll}>
            {words.alikeOpen} <Key name="9" />
          </button>
        )}
      </div>
    </li>
  )
}

function NumbersLine({ comment, onMask }: Omit<SignalsProps, 'onDecideAll'>) {
  const words = useWords(fa, en)
  if (comment.numbers.length === 0) return null
  return (
    <li>
      <div>
        <h4>{words.numbers}</h4>
      </div>
      <div className="small">
        <p>{words.maskSays}</p>
        {comment.numbers.map(number => {
          const text = comment.text.slice(number.start, number.end)
          return (
            <p key={number.start} className="number-line">
              <StateMark tone={number.isMasked ? 'good' : 'waiting'}>
                {number.isMasked ? words.masked : words.seen}
              </StateMark>
              <button type="button" className="button desk-button" onClick={() => onMask(number)}>
                <span>{number.isMasked ? words.lift(text) : words.mask(text)}</span> <Key name="7" />
              </button>
            </p>
          )
        })}
      </div>
    </li>
  )
}
