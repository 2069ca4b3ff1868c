import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { audit, type AuditEntry } from '../api/people.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { StaffTabs } from './staff-tabs.tsx'
import { SubjectLink } from './subject-link.tsx'

/** Every privileged act, newest first. */
export function LogScreen(): ReactNode {
  return (
    <OnlyFor holders={['audit.read']}>
      <Log />
    </OnlyFor>
  )
}

function Log() {
  const words = useWords(fa, en)
  const asked = useQuery(audit)
  useTitle(words.log)
  return (
    <>
      <StaffTabs />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.log}</h1>
          <p>{words.logSays}</p>
        </header>
        <Reading of={asked}>
          {entries => (
            <ol className="log">
              {entries.map(entry => (
                <LogLine key={entry.id} entry={entry} />
              ))}
            </ol>
          )}
        </Reading>
      </section>
    </>
  )
}

function LogLine({ entry }: { entry: AuditEntry }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <li>
      <time className="note" dateTime={entry.at}>
        {say.moment(entry.at)}
      </time>
      <p>
        <b dir="auto">{entry.actorName ?? words.system}</b> {words.acts[entry.act] ?? entry.act}{' '}
        <SubjectLink entry={entry} />
      </p>
    </li>
  )
}
