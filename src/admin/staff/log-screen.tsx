import type { ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { audit, auditExport, type AuditEntry } from '../api/people.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { LogFilters } from './log-filters.tsx'
import { logFiltersFrom } from './staff-address.ts'
import { StaffTabs } from './staff-tabs.tsx'
import { SubjectLink } from './subject-link.tsx'

/** Every privileged act, newest first, by person, act and time; to take along as CSV or JSON Lines. */
export function LogScreen(): ReactNode {
  return (
    <OnlyFor holders={['audit.read']}>
      <Log />
    </OnlyFor>
  )
}

function Log() {
  const words = useWords(fa, en)
  const filters = useAddressSearch(logFiltersFrom)
  const asked = useInfiniteQuery(audit(filters))
  useTitle(words.log)
  return (
    <>
      <StaffTabs />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.log}</h1>
          <p>{words.logSays}</p>
        </header>
        <LogFilters key={JSON.stringify(filters)} filters={filters} />
        <Reading of={asked}>
          {({ pages }) => <LogLines entries={pages.flatMap(({ entries }) => entries)} />}
        </Reading>
        <MoreButton of={asked} />
        <p className="row">
          <a className="link" href={auditExport(filters, 'csv')} download>
            {words.download('CSV')}
          </a>
          <a className="link" href={auditExport(filters, 'jsonl')} download>
            {words.download('JSON Lines')}
          </a>
        </p>
      </section>
    </>
  )
}

function LogLines({ entries }: { entries: readonly AuditEntry[] }) {
  const shared = useSharedWords()
  if (entries.length === 0) return <p className="note">{shared.nothing}</p>
  return (
    <ol className="log">
      {entries.map(entry => (
        <LogLine key={entry.id} entry={entry} />
      ))}
    </ol>
  )
}

function LogLine({ entry }: { entry: AuditEntry }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { reason, name } = entry.detail
  const about = entry.subjectName ?? (typeof name === 'string' ? name : null)
  return (
    <li>
      <time className="note" dateTime={entry.at}>
        {say.moment(entry.at)}
      </time>
      <p>
        <b dir="auto">{entry.actorName ?? ('by' in entry.detail ? words.system : words.somebody)}</b>{' '}
        {words.acts[entry.act] ?? entry.act} {about !== entry.actorName && <bdi>{about}</bdi>}{' '}
        {typeof reason === 'string' && <span className="soft">{words.because(reason)}</span>}{' '}
        <SubjectLink entry={entry} />
      </p>
    </li>
  )
}
