import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { advisories, type AdvisoryLine } from '../api/both-ways.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'
import { NewAdvisory } from './new-advisory.tsx'

/** What the newsroom asked of offices: to the desk all of it with its form, to an officer what came to the own office. */
export function AdvisoriesScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.read']}>
      <Advisories />
    </OnlyFor>
  )
}

function Advisories() {
  const words = useWords(fa, en)
  const isDesk = useMay()('release.answer')
  const asked = useQuery(advisories)
  useTitle(words.advisories)
  return (
    <>
      <NetworkTabs />
      <div className={isDesk ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.advisories}</h1>
            <p>{words.advisoriesSay[isDesk ? 'desk' : 'office']}</p>
          </header>
          <Reading of={asked}>{lines => <AdvisoryTable lines={lines} isDesk={isDesk} />}</Reading>
        </section>
        {isDesk && (
          <aside className="pane is-stack" aria-label={words.newAdvisory}>
            <NewAdvisory />
          </aside>
        )}
      </div>
    </>
  )
}

function AdvisoryTable({ lines, isDesk }: { lines: readonly AdvisoryLine[]; isDesk: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (lines.length === 0) return <p className="note">{words.noAdvisories}</p>
  return (
    <table className="data is-stacked">
      <tbody>
        {lines.map(line => (
          <tr key={line.id} className={!isDesk && !line.isRead ? 'is-new' : ''}>
            <th scope="row">
              <Link to="/advisories/$id" params={{ id: line.id }} lang="fa" dir="auto">
                {line.subject}
              </Link>
              <p className="note">
                {words.kinds[line.kind]} ·{' '}
                {isDesk
                  ? words.counts(say.count(line.offices), say.count(line.read), say.count(line.answered))
                  : line.answerBy !== null && words.until(say.moment(line.answerBy))}
              </p>
            </th>
            <td>
              {line.closedAt !== null ? (
                <StateMark tone="good">{words.closed}</StateMark>
              ) : (
                <StateMark tone={!isDesk && !line.isRead ? 'waiting' : 'active'}>
                  {!isDesk && !line.isRead ? words.unread : words.open}
                </StateMark>
              )}
            </td>
            <td className="note">{say.ago(line.sentAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
