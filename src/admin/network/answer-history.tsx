import { useQuery } from '@tanstack/react-query'
import type { Release } from '../api/network.ts'
import { declineReasons } from '../api/network-desks.ts'
import { textsIn } from '../editor/count-words.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReleaseMark } from './release-mark.tsx'

type Answer = Release['answers'][number]

/** Every movement of a release, the latest first, with its reason and the passages it is about. */
export function AnswerHistory({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (release.answers.length === 0) return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.history}</h2>
      <ol className="answers">
        {[...release.answers].reverse().map(answer => (
          <li key={answer.id}>
            <p className="row">
              <ReleaseMark status={answer.verdict} />
              <span className="note" dir="auto">
                {words.by(answer.actorName, say.moment(answer.at))}
              </span>
            </p>
            <AnswerWords answer={answer} />
            <AnswerPassages answer={answer} release={release} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function AnswerWords({ answer: { reason, note } }: { answer: Answer }) {
  const { language } = useSay()
  const known = useQuery({ ...declineReasons, enabled: reason !== null }).data ?? []
  const published = known.find(each => each.reason === reason)
  return [published?.[language] ?? reason, note]
    .filter(said => said !== null && said !== '')
    .map(said => (
      <p key={said} className="notice" dir="auto">
        {said}
      </p>
    ))
}

/** A passage whose words are no longer in the text is ticked off. */
function AnswerPassages({ answer, release }: { answer: Answer; release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { headline, lead, body } = release.content
  const text = [headline, lead, ...textsIn(body)].join('\n')
  if (answer.passages.length === 0) return null
  return (
    <ol className="passage-notes">
      {answer.passages.map(({ number, quote, note }) => (
        <li key={number}>
          <span>
            <q dir="auto">{quote}</q> <sup>{say.code(number)}</sup>
          </span>{' '}
          <span dir="auto">{note}</span>{' '}
          <span className="note">{text.includes(quote) ? words.passageOpen : words.passageDone}</span>
        </li>
      ))}
    </ol>
  )
}
