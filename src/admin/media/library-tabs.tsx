import { Link } from '@tanstack/react-router'
import type { Library } from '../api/media.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { libraryFrom, selections, type LibrarySearch } from './library-filters.ts'

/** The parts of the library, with how many still need something. */
export function LibraryTabs({
  search,
  counts,
}: {
  search: LibrarySearch
  counts: Library['counts'] | undefined
}) {
  const words = useWords(fa, en)
  const say = useSay()
  const shown = search.show ?? 'all'
  return (
    <nav className="tabs" aria-label={words.selections}>
      {selections.map(show => {
        const count = counts === undefined || show === 'mine' || show === 'unused' ? undefined : counts[show]
        return (
          <Link
            key={show}
            to="/media"
            search={libraryFrom({ text: search.text, show })}
            {...(show === shown ? { 'aria-current': 'page' } : {})}
          >
            {words.shows[show]} {count !== undefined && <span className="count">{say.count(count)}</span>}
          </Link>
        )
      })}
      <Link to="/media/recordings">{words.recordings}</Link>
    </nav>
  )
}
