import type { CheckedLine, Story } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { checklistSentence } from './checklist-sentence.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What is looked at before readers see the draft, as the server sees it: stops, warnings, and what is done. */
export function Checklist({ story }: { story: Story }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { checklist } = story
  if (checklist.length === 0) return null
  const open = checklist.filter(({ problem }) => problem !== null)
  const done = checklist.length - open.length
  return (
    <section>
      <h2 className="pane-title">
        {words.checklist}{' '}
        <span className="count">{words.doneOf(say.count(done), say.count(checklist.length))}</span>
      </h2>
      <ul className="check">
        {!open.some(({ grade }) => grade === 'stop') && (
          <li className="is-done">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3 8.5 3.4 3.4L13 4.8" />
            </svg>
            <span>{words.ready}</span>
          </li>
        )}
        {open.map(line => (
          <OpenLine key={line.name} line={line} />
        ))}
      </ul>
    </section>
  )
}

/** One thing that is not as it should be: what, and what follows from it. */
export function OpenLine({ line }: { line: CheckedLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <li className={line.grade === 'stop' ? 'is-needed is-stop' : 'is-needed'}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2.5v7M8 12v1.8" />
      </svg>
      <span>
        {checklistSentence(words, say, line)}
        <small>{line.grade === 'stop' ? words.untilComplete : words.noObstacle}</small>
      </span>
    </li>
  )
}
