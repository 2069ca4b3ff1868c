import type { Assignment } from '../api/day.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Who did what to the plan, when and why; the latest first. */
export function AssignmentHistory({ history }: { history: Assignment['history'] }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <section>
      <h2 className="pane-title">{words.history}</h2>
      <ol className="waits">
        {history.toReversed().map(({ act, actorName, assigneeName, dueAt, note, at }) => (
          <li key={`${at} ${act}`}>
            <span>
              <b>{words.step(actorName ?? words.unknown, words.acts[act])}</b>
              <span className="note">
                {[words.to(assigneeName ?? words.nobody), words.until(say.moment(dueAt))].join(' · ')}
              </span>
              {note !== '' && <span className="wanted">{note}</span>}
            </span>
            <span className="far">
              <time className="note" dateTime={at}>
                {say.ago(at)}
              </time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
