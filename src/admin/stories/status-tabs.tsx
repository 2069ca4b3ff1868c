import { Link } from '@tanstack/react-router'
import type { StoryFilters } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { storyStatuses } from './story-filters.ts'

export function StatusTabs({ filters }: { filters: StoryFilters }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
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
        </Link>
      ))}
    </nav>
  )
}
