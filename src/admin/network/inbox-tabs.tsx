import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Inbox, InboxAsked, ReleaseStatus } from '../api/network.ts'
import { releaseDesks } from '../api/network-desks.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { releaseStatuses } from './release-statuses.ts'

interface InboxTabsProps {
  asked: InboxAsked
  counts: Inbox['counts']
}

/** For the desk: what waits, desk by desk, then by state; for an office its own states. */
export function InboxTabs({ asked, counts }: InboxTabsProps) {
  const words = useWords(fa, en)
  const isDesk = useMay()('release.answer')
  const count = (status: ReleaseStatus): number => counts.find(each => each.status === status)?.count ?? 0
  return (
    <nav className="tabs" aria-label={words.statuses}>
      {isDesk && <DeskTabs asked={asked} open={count('sent') + count('reading')} />}
      {!isDesk && <InboxTab asked={asked} search={{}} name={words.all} />}
      {releaseStatuses
        // What waits has tabs of its own; what was answered stands among everything.
        .filter(each => !isDesk || each === 'returned')
        .map(status => (
          <InboxTab
            key={status}
            asked={asked}
            search={{ status }}
            name={(isDesk ? words.statusOf : words.statusForOffice)[status]}
            count={count(status)}
          />
        ))}
      {isDesk && <InboxTab asked={asked} search={{ list: 'all' }} name={words.tabs.everything} />}
      <OtherTabs isDesk={isDesk} />
    </nav>
  )
}

function DeskTabs({ asked, open }: { asked: InboxAsked; open: number }) {
  const words = useWords(fa, en)
  const say = useSay()
  const desks = useQuery(releaseDesks).data?.desks ?? []
  return (
    <>
      <InboxTab asked={asked} search={{ list: 'open' }} name={words.tabs.allDesks} count={open} />
      {desks.map(desk => (
        <InboxTab
          key={desk.id}
          asked={asked}
          search={{ list: 'open', desk: desk.id }}
          name={say.language === 'fa' ? desk.nameFa : desk.nameEn}
          count={desk.open ?? 0}
        />
      ))}
      <InboxTab asked={asked} search={{ list: 'embargo' }} name={words.tabs.embargo} />
    </>
  )
}

export function OtherTabs({ isDesk }: { isDesk: boolean }) {
  const words = useWords(fa, en)
  const may = useMay()
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <>
      {isDesk && (
        <Link to="/releases/routing" activeProps={activeProps}>
          {words.tabs.routing}
        </Link>
      )}
      {may('staff.manage') && (
        <Link to="/offices" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
          {words.tabs.offices}
        </Link>
      )}
      {!isDesk && (
        <Link to="/releases/office" activeProps={activeProps}>
          {words.tabs.ownOffice}
        </Link>
      )}
      <Link to="/releases/figures" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
        {words.tabs.figures}
      </Link>
    </>
  )
}

interface InboxTabProps {
  asked: InboxAsked
  search: InboxAsked
  name: string
  count?: number
}

function InboxTab({ asked, search, name, count }: InboxTabProps) {
  const say = useSay()
  const isThis = asked.list === search.list && asked.desk === search.desk && asked.status === search.status
  return (
    <Link
      to="/releases"
      search={search}
      activeProps={{}}
      activeOptions={{ exact: true }}
      {...(isThis ? { 'aria-current': 'page' as const } : {})}
    >
      {name}
      {count !== undefined && <span className="count">{say.count(count)}</span>}
    </Link>
  )
}
