import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { account } from '../api/people.ts'
import { useMe } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { ChangePassword } from './change-password.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FactorPane } from './factor-pane.tsx'
import { SessionsPane } from './sessions-pane.tsx'

/** One's own account: password, second factor, sessions. */
export function AccountScreen(): ReactNode {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const me = useMe()
  const asked = useQuery(account)
  useTitle(words.title)
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.title}</h1>
          <p>
            <bdi>{me.name}</bdi> · {shared.roles[me.role]} · <bdi dir="ltr">{asked.data?.email}</bdi>
          </p>
        </header>
        <Reading of={asked}>{mine => <SessionsPane sessions={mine.sessions} />}</Reading>
      </section>
      <aside className="pane is-stack" aria-label={words.factorTitle}>
        <Reading of={asked}>{mine => <FactorPane account={mine} />}</Reading>
        <ChangePassword />
      </aside>
    </div>
  )
}
