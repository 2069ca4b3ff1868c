import { useQuery } from '@tanstack/react-query'
import { useId, useState, type KeyboardEvent } from 'react'
import { offices, type Office } from '../api/network.ts'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { officesNamed } from './offices-named.ts'

interface OfficesFieldProps {
  label: string
  /** Slugs, in the order in which they were chosen. */
  chosen: readonly string[]
  onChange: (slugs: string[]) => void
  problem: string | undefined
}

/** Offices chosen by their names: some letters of any part of a name, then Enter for the first that is offered. */
export function OfficesField({ label, chosen, onChange, problem }: OfficesFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  const known = useQuery(offices).data ?? []
  const [typed, type] = useState('')
  const offered = officesNamed(known, typed, chosen)
  const add = (office: Office | undefined): void => {
    if (office === undefined) return
    onChange([...chosen, office.slug])
    type('')
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return
    event.preventDefault()
    add(offered[0])
  }
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <ChosenOffices {...{ chosen, known, onChange }} />
      <input
        id={id}
        className="input"
        type="search"
        dir="auto"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={event => type(event.target.value)}
        onKeyDown={press}
      />
      <small id={`${id}-help`}>{words.officesHelp}</small>
      {typed.trim() !== '' && offered.length === 0 && (
        <p className="note" role="status">
          {words.noOfficeNamed}
        </p>
      )}
      <ul className="fixes">
        {offered.map(office => (
          <li key={office.slug}>
            <span dir="auto">{office.name}</span>
            <button
              type="button"
              className="button desk-button quiet"
              aria-label={words.addOffice(office.name)}
              onClick={() => add(office)}
            >
              {words.add}
            </button>
          </li>
        ))}
      </ul>
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}

function ChosenOffices({
  chosen,
  known,
  onChange,
}: Pick<OfficesFieldProps, 'chosen' | 'onChange'> & { known: readonly Office[] }) {
  const words = useWords(fa, en)
  if (chosen.length === 0) return null
  const nameOf = (slug: string): string => known.find(office => office.slug === slug)?.name ?? slug
  return (
    <ul className="chosen-topics" aria-label={words.officesChosen}>
      {chosen.map(slug => (
        <li key={slug}>
          <span dir="auto">{nameOf(slug)}</span>
          <button
            type="button"
            aria-label={words.removeOffice(nameOf(slug))}
            onClick={() => onChange(chosen.filter(each => each !== slug))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
