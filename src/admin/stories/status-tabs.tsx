import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { desk, type StoryFilters } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { storyStatuses } from './story-filters.ts'
import { useMany } from './use-many.ts'

export function StatusTabs({ filters }: { filters: StoryFilters }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const many = useMany()
  // The counts are those of the whole newsroom: beside a narrowed list they would mislead.
  const isWhole = Object.keys(filters).every(name => name === 'status')
  const counts = useQuery(desk).data?.counts ?? {}
  return (
    <nav className="tabs" aria-label={words.statuses}>
      {[undefined, ...storyStatuses].map(status => (
        <Link
          key={status ?? ''}
          to="/stories"
          search={{ ...filters, status }}
          {...(filters.status === status ? { 'aria-current': 'page' } : {})}
        >
          {status === undefined ? words.all : shared.statuses[status]}
          {status !== undefined && isWhole && counts[status] !== undefined && (
            <b className="count">{many(counts[status] ?? 0)}</b>
          )}
        </Link>
      ))}
    </nav>
  )
}
