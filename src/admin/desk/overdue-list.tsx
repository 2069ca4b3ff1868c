import { Link } from '@tanstack/react-router'
import type { AssignmentLine } from '../api/day.ts'
import { StateMark, StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Plans of the days before whose story is not out; nothing when there are none. */
export function OverdueList({ assignments }: { assignments: readonly AssignmentLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (assignments.length === 0) return null
  return (
    <section>
      <h2 className="pane-title">
        {words.overdue} <span className="count">{say.count(assignments.length)}</span>
      </h2>
      <ul className="waits">
        {assignments.map(({ id, title, edition, dueAt, assigneeName, storyStatus }) => (
          <li key={id}>
            <span>
              <Link to="/assignments/$id" params={{ id }} lang={edition} dir="auto">
                {title}
              </Link>
              <span className="note">
                {assigneeName ?? words.nobody} ·{' '}
                <span className="is-late">{words.dueOn(say.moment(dueAt))}</span>
              </span>
            </span>
            <span className="far">
              {storyStatus === null ? (
                <StateMark tone="plain">{words.planned}</StateMark>
              ) : (
                <StatusMark status={storyStatus} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
