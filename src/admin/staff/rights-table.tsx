import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { sections } from '../api/newsroom.ts'
import type { Rights, SectionRight } from '../api/people.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

const rightsInOrder: readonly SectionRight[] = ['none', 'read', 'write', 'review', 'publish']

interface RightsTableProps {
  rights: Rights
  usualOfRole: SectionRight
  onChange: (rights: Rights) => void
}

/** A right for each section. A section whose right is the usual one follows it when that changes. */
export function RightsTable({ rights, usualOfRole, onChange }: RightsTableProps) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const known = useQuery(sections).data ?? []
  const usual = rights.usual ?? usualOfRole
  const setUsual = (right: SectionRight): void =>
    onChange({ ...rights, usual: right === usualOfRole ? null : right })
  const setIn = (id: string, right: SectionRight): void => {
    const { [id]: _, ...others } = rights.exceptions
    onChange({ ...rights, exceptions: right === usual ? others : { ...others, [id]: right } })
  }
  return (
    <table className="rights">
      <caption className="label">{words.rightsTable}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sections}</th>
          {rightsInOrder.map(right => (
            <th key={right} scope="col">
              {words.rights[right]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map(section => (
          <RightRow
            key={section.id}
            name={language === 'fa' ? section.nameFa : section.nameEn}
            right={rights.exceptions[section.id] ?? usual}
            isUsual={rights.exceptions[section.id] === undefined}
            onChange={right => setIn(section.id, right)}
          />
        ))}
        <RightRow name={words.otherSections} right={usual} isUsual={false} onChange={setUsual} />
      </tbody>
    </table>
  )
}

interface RightRowProps {
  name: string
  right: SectionRight
  isUsual: boolean
  onChange: (right: SectionRight) => void
}

function RightRow({ name, right, isUsual, onChange }: RightRowProps) {
  const words = useWords(fa, en)
  const group = useId()
  return (
    <tr className={isUsual ? 'is-usual' : undefined}>
      <th scope="row">{name}</th>
      {rightsInOrder.map(each => (
        <td key={each}>
          <label>
            <input
              type="radio"
              name={group}
              aria-label={words.rightIn(name, words.rights[each])}
              checked={right === each}
              onChange={() => onChange(each)}
            />
          </label>
        </td>
      ))}
    </tr>
  )
}
