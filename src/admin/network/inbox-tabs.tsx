import { Link } from '@tanstack/react-router'
import type { Inbox, ReleaseStatus } from '../api/network.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { releaseStatuses } from './release-statuses.ts'

export function InboxTabs({
  status,
  counts,
}: {
  status: ReleaseStatus | undefined
  counts: Inbox['counts']
}) {
  const words = useWords(fa, en)
  const say = useSay()
  const isDesk = useMay()('release.answer')
  // Drafts are seen by their office alone.
  const shown = releaseStatuses.filter(each => !isDesk || each !== 'draft')
  return (
    <nav className="tabs" aria-label={words.statuses}>
      <Link to="/releases" search={{}} {...(status === undefined ? { 'aria-current': 'page' } : {})}>
        {words.all}
      </Link>
      {shown.map(each => (
        <Link
          key={each}
          to="/releases"
          search={{ status: each }}
          {...(each === status ? { 'aria-current': 'page' } : {})}
        >
          {(isDesk ? words.statusOf : words.statusForOffice)[each]}
          <span className="count">{say.count(counts.find(count => count.status === each)?.count ?? 0)}</span>
        </Link>
      ))}
    </nav>
  )
}
