import { Link } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import { NetworkTabs } from '../both-ways/network-tabs.tsx'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { KeysRow } from '../pieces/keys-row.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useLineKeys } from '../pieces/use-line-keys.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { InboxTabs } from './inbox-tabs.tsx'
import { inboxFrom } from './release-statuses.ts'
import { ReleaseTable } from './release-table.tsx'
import { useInbox } from './use-inbox.ts'

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
  const given = useAddressSearch(inboxFrom)
  const isDesk = may('release.answer')
  // What waits is what an editor came for.
  const asked = isDesk && Object.keys(given).length === 0 ? { list: 'open' as const } : given
  const inbox = useInbox(asked, isDesk)
  const list = useRef<HTMLDivElement>(null)
  useLineKeys(list)
  useTitle(words.title)
  const first = inbox.data?.pages[0]
  const own = first?.office ?? null
  return (
    <>
      <NetworkTabs />
      <InboxTabs asked={asked} counts={first?.counts ?? []} />
      <section className="pane is-stack">
        <header className="page-head">
          <h1 dir="auto">{own === null ? words.inboxTitle : words.ownTitle(own.name)}</h1>
          {/* Once the title is known: before, it would be moved from under a finger. */}
          {may('release.write') && !inbox.isPending && (
            <div className="is-apart">
              <Link to="/releases/new" className="button desk-button is-main">
                {words.newRelease}
              </Link>
            </div>
          )}
        </header>
        <Reading of={inbox}>
          {({ pages }) => {
            const found = pages.flatMap(page => page.releases)
            return (
              <div ref={list}>
                {found.length === 0 && <p className="note">{words.empty}</p>}
                {found.length > 0 && <ReleaseTable releases={found} />}
                <MoreButton of={inbox} />
              </div>
            )
          }}
        </Reading>
        <KeysRow keys={Object.entries(words.keysOf)} />
      </section>
    </>
  )
}
