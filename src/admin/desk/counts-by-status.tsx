import { Link } from '@tanstack/react-router'
import type { Desk } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { storyStatuses } from '../stories/story-filters.ts'
import { useMany } from '../stories/use-many.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** How many stories are in each status. */
export function CountsByStatus({ counts }: { counts: Desk['counts'] }) {
  const words = useWords(fa, en)
  const many = useMany()
  const present = storyStatuses.filter(status => (counts[status] ?? 0) > 0)
  return (
    <section>
      <h2 className="pane-title">{words.byStatus}</h2>
      {present.length === 0 && <p className="note">{words.noStories}</p>}
      <ul className="waits">
        {present.map(status => (
          <li key={status}>
            <Link to="/stories" search={{ status }}>
              <StatusMark status={status} />
            </Link>
            <span className="far firm">{many(counts[status] ?? 0)}</span>
          </li>
        ))}
        <li>
          <Link to="/stories" search={{ mine: 'true' }}>
            {words.myStories}
          </Link>
        </li>
      </ul>
    </section>
  )
}
