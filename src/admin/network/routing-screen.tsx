import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { releaseDesks, routing } from '../api/network-desks.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { DeskForm } from './desk-form.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OtherTabs } from './inbox-tabs.tsx'
import { RuleList } from './rule-list.tsx'

/** The desks where releases arrive, and the one list of rules that brings them there. */
export function RoutingScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.answer']}>
      <Routing />
    </OnlyFor>
  )
}

function Routing() {
  const words = useWords(fa, en)
  const mayEdit = useMay()('staff.manage')
  const desks = useQuery(releaseDesks)
  const rules = useQuery(routing)
  useTitle(words.tabs.routing)
  return (
    <>
      <nav className="tabs" aria-label={words.statuses}>
        <Link to="/releases" search={{}} activeOptions={{ exact: true }}>
          {words.inboxTitle}
        </Link>
        <OtherTabs isDesk />
      </nav>
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.routingTitle}</h1>
            <p>{words.routingSays}</p>
          </header>
          <Reading of={rules}>
            {known => (
              <RuleList
                key={known.version}
                routing={known}
                desks={desks.data?.desks ?? []}
                mayEdit={mayEdit}
              />
            )}
          </Reading>
        </section>
        <aside className="pane is-stack" aria-label={words.desksTitle}>
          <h2 className="pane-title">{words.desksTitle}</h2>
          <Reading of={desks}>
            {known => (
              <>
                {known.desks.map(desk => (
                  <DeskForm key={desk.id} desk={desk} mayEdit={mayEdit} />
                ))}
                {mayEdit && <DeskForm key={`new ${known.desks.length}`} mayEdit />}
              </>
            )}
          </Reading>
        </aside>
      </div>
    </>
  )
}
