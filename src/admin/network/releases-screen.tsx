import type { ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { releases } from '../api/network.ts'
import { NetworkTabs } from '../both-ways/network-tabs.tsx'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { InboxTabs } from './inbox-tabs.tsx'
import { inboxFrom } from './release-statuses.ts'
import { ReleaseTable } from './release-table.tsx'

/** For editors the inbox of all offices; for officers what their own office wrote and sent. */
export function ReleasesScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.read']}>
      <Releases />
    </OnlyFor>
  )
}

function Releases() {
  const words = useWords(fa, en)
  const may = useMay()
  const { status } = useAddressSearch(inboxFrom)
  const asked = useInfiniteQuery(releases(status))
  const first = asked.data?.pages[0]
  useTitle(words.title)
  return (
    <>
      <NetworkTabs />
      <InboxTabs status={status} counts={first?.counts ?? []} />
      <section className="pane is-stack">
        <header className="page-head">
          <h1 dir="auto">
            {first === undefined || first.office === null
              ? words.inboxTitle
              : words.ownTitle(first.office.name)}
          </h1>
          {may('release.write') && (
            <div className="is-apart">
              <Link to="/releases/new" className="button desk-button is-main">
                {words.newRelease}
              </Link>
            </div>
          )}
        </header>
        <Reading of={asked}>
          {({ pages }) => {
            const found = pages.flatMap(page => page.releases)
            return (
              <>
                {found.length === 0 && <p className="note">{words.empty}</p>}
                {found.length > 0 && <ReleaseTable releases={found} />}
                <MoreButton of={asked} />
              </>
            )
          }}
        </Reading>
      </section>
    </>
  )
}
