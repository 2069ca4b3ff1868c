import type { Comment } from '../api/comments.ts'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useSignName } from './sign-name.ts'

type Act = Comment['history'][number]

const tones: Readonly<Record<Act['act'], Tone>> = {
  published: 'good',
  refused: 'refused',
  undone: 'plain',
  asked: 'waiting',
  'took-back': 'plain',
  masked: 'active',
  lifted: 'plain',
  appealed: 'waiting',
  replied: 'active',
  'reply-taken-back': 'plain',
}

/** Everything people did to a comment, the latest first; what was taken back too. */
export function History({ history }: { history: readonly Act[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const signName = useSignName()
  if (history.length === 0) return null
  return (
    <section>
      <h3 className="pane-title">{words.history}</h3>
      <ul className="signals">
        {history.toReversed().map(({ act, rule, note, byName, at }) => (
          <li key={`${act} ${at}`}>
            <StateMark tone={tones[act]}>
              {words.acts[act]}
              {rule !== null && `: ${signName(rule)}`}
            </StateMark>
            <p>
              <span className="note">{words.byWhom(byName, say.moment(at))}</span>{' '}
              <bdi className="entry-text">{note}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
