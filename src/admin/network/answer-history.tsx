import type { Release } from '../api/network.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReleaseMark } from './release-mark.tsx'

/** Every movement of a release, the latest first, with its reason. */
export function AnswerHistory({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (release.answers.length === 0) return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.history}</h2>
      <ol className="answers">
        {[...release.answers].reverse().map(answer => (
          <li key={answer.at + answer.verdict}>
            <p className="row">
              <ReleaseMark status={answer.verdict} />
              <span className="note" dir="auto">
                {words.by(answer.actorName, say.moment(answer.at))}
              </span>
            </p>
            {[answer.reason, answer.note]
              .filter(said => said !== null && said !== '')
              .map(said => (
                <p key={said} className="notice" dir="auto">
                  {said}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
