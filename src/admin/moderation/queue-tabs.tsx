import { Link } from '@tanstack/react-router'
import type { Queue, QueueFilters } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { queues } from './queues.ts'

interface QueueTabsProps {
  /** null on the screen of figures. */
  filters: QueueFilters | null
  counts: Queue['counts']
}

/** The lists of the queue; a filter stays when the list changes. */
export function QueueTabs({ filters, counts }: QueueTabsProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const current = filters === null ? undefined : (filters.list ?? 'waiting')
  return (
    <nav className="tabs" aria-label={words.queues}>
      {queues.map(each => {
        const count = counts.find(({ list }) => list === each)?.count
        return (
          <Link
            key={each}
            to="/comments"
            search={{ ...filters, list: each === 'waiting' ? undefined : each }}
            activeOptions={{ exact: true }}
            {...(each === current ? { 'aria-current': 'page' } : {})}
          >
            {words.queue[each]}
            {count !== undefined && <span className="count">{say.count(count)}</span>}
          </Link>
        )
      })}
      <Link to="/comments/figures" {...(filters === null ? { 'aria-current': 'page' } : {})}>
        {words.figures}
      </Link>
    </nav>
  )
}
