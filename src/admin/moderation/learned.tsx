import type { Comment } from '../api/comments.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useSignName } from './sign-name.ts'

type Score = Comment['scores'][number]
const worthSaying = 0.2
const mostReasons = 4

/** What the newsroom's earlier decisions suggest, with what weighed most, in plain words. */
export function Learned({ scores, modelVersion }: Pick<Comment, 'scores' | 'modelVersion'>) {
  const words = useWords(fa, en)
  const say = useSay()
  const signName = useSignName()
  const whole = scores.find(({ rule }) => rule === 'refused')
  const ofRules = scores.filter(({ rule, probability }) => rule !== 'refused' && probability >= worthSaying)
  const strongest = whole ?? ofRules[0]
  if (strongest === undefined) return null
  return (
    <li>
      <div>
        <h4>{words.learned}</h4>
        <StateMark tone={strongest.probability >= 0.5 ? 'waiting' : 'plain'}>
          {words.percent(say.count(Math.round(strongest.probability * 100)))}
        </StateMark>
      </div>
      <div className="small">
        {whole !== undefined && <p>{words.learnedSays(say.count(Math.round(whole.probability * 10)))}</p>}
        {ofRules.length > 0 && (
          <p>
            {ofRules
              .map(({ rule, probability }) =>
                words.learnedRule(signName(rule), say.count(Math.round(probability * 100))),
              )
              .join(' · ')}
          </p>
        )}
        <Reasons score={strongest} />
        <p className="note">
          {words.learnedOnly} {modelVersion !== null && words.learnedVersion(say.code(modelVersion))}
        </p>
      </div>
    </li>
  )
}

/** The letters and words that weighed most, and what they speak for. */
function Reasons({ score: { probability, reasons } }: { score: Score }) {
  const words = useWords(fa, en)
  if (reasons.length === 0) return null
  return (
    <p>
      {probability >= 0.5 ? words.learnedLike : words.learnedHints}{' '}
      {reasons.slice(0, mostReasons).map(({ text, start }) => (
        <bdi key={`${start} ${text}`} className="seen" lang="fa">
          {text.trim()}
        </bdi>
      ))}
    </p>
  )
}
