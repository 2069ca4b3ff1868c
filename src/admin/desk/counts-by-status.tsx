import { Link } from '@tanstack/react-router'
import type { Desk } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { storyStatuses } from '../stories/story-filters.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** How many stories are in each status, and the ways to the other desks. */
export function CountsByStatus({ counts }: { counts: Desk['counts'] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
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
            <span className="far firm">{say.count(counts[status] ?? 0)}</span>
          </li>
        ))}
        <li>
          <Link to="/stories" search={{ mine: 'true' }}>
            {words.myStories}
          </Link>
        </li>
        {may('comment.moderate') && (
          <li>
            <Link to="/comments">{words.comments}</Link>
          </li>
        )}
        {may('release.answer') && (
          <li>
            <Link to="/releases">{words.releases}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
