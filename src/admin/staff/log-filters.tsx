import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { people, type AuditFilters } from '../api/people.ts'
import { useMay } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { logFiltersFrom } from './staff-address.ts'

/** Whose acts, which, and when; the filters stand in the address, so that a view can be kept and sent. */
export function LogFilters({ filters }: { filters: AuditFilters }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const may = useMay()
  const known = useQuery({ ...people, enabled: may('staff.manage') }).data ?? []
  const [wanted, setWanted] = useState(filters)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    void navigate({ to: '/staff/log', search: logFiltersFrom({ ...wanted }) })
  }
  const acts = Object.keys(fa.acts).map(act => [act, words.acts[act] ?? act] as const)
  return (
    <form className="filters" role="search" onSubmit={send}>
      <ChoiceField
        isFilter
        label={words.person}
        value={wanted.person ?? ''}
        choices={[['', words.everybody], ...known.map(({ id, name }) => [id, name] as const)]}
        onChange={person => setWanted({ ...wanted, person })}
      />
      <ChoiceField
        isFilter
        label={words.act}
        value={wanted.act ?? ''}
        choices={[['', words.everyAct], ...acts]}
        onChange={act => setWanted({ ...wanted, act })}
      />
      <MomentField
        label={words.from}
        value={wanted.from ?? null}
        onChange={from => setWanted({ ...wanted, from: from ?? '' })}
      />
      <MomentField
        label={words.untilMoment}
        value={wanted.until ?? null}
        onChange={until => setWanted({ ...wanted, until: until ?? '' })}
      />
      <button type="submit" className="button desk-button">
        {words.filter}
      </button>
      {Object.keys(filters).length > 0 && (
        <button
          type="button"
          className="button desk-button quiet"
          onClick={() => void navigate({ to: '/staff/log', search: {} })}
        >
          {words.clear}
        </button>
      )}
    </form>
  )
}
