import type { Story } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What the story became, when, by whom and why; the last line is what it is now. */
export function HistoryPanel({ story }: { story: Story }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  return (
    <section>
      <h2 className="pane-title">{words.workflow}</h2>
      <ol className="workflow">
        {story.history.map((line, place) => (
          <li
            key={line.at + line.status}
            className="is-done"
            {...(place === story.history.length - 1 ? { 'aria-current': 'step' } : {})}
          >
            <span>
              {shared.statuses[line.status]}
              <small>{words.by(line.actorName ?? words.nobody, say.moment(line.at))}</small>
              {line.scheduledFor !== null && <small>{words.forMoment(say.moment(line.scheduledFor))}</small>}
              {line.note !== '' && <small dir="auto">{line.note}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
