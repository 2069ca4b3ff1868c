import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { sections, type Section } from '../api/newsroom.ts'
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

/** A right for each section. One without a right of its own follows the section above it, or what is usual. */
export function RightsTable({ rights, usualOfRole, onChange }: RightsTableProps) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const known = useQuery(sections).data ?? []
  const usual = rights.usual ?? usualOfRole
  const setUsual = (right: SectionRight): void =>
    onChange({ ...rights, usual: right === usualOfRole ? null : right })
  const aboveOf = ({ parentId }: Section): SectionRight =>
    (parentId === null ? undefined : rights.exceptions[parentId]) ?? usual
  const setIn = (section: Section, right: SectionRight): void => {
    const { [section.id]: _, ...others } = rights.exceptions
    const exceptions = right === aboveOf(section) ? others : { ...others, [section.id]: right }
    onChange({ ...rights, exceptions })
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
            isUnder={section.parentId !== null}
            right={rights.exceptions[section.id] ?? aboveOf(section)}
            isUsual={rights.exceptions[section.id] === undefined}
            onChange={right => setIn(section, right)}
          />
        ))}
        <RightRow name={words.otherSections} right={usual} isUsual={false} onChange={setUsual} />
      </tbody>
    </table>
  )
}

interface RightRowProps {
  name: string
  isUnder?: boolean
  right: SectionRight
  isUsual: boolean
  onChange: (right: SectionRight) => void
}

function RightRow({ name, isUnder = false, right, isUsual, onChange }: RightRowProps) {
  const words = useWords(fa, en)
  const group = useId()
  return (
    <tr className={isUsual ? 'is-usual' : undefined}>
      <th scope="row" className={isUnder ? 'is-under' : undefined}>
        {name}
      </th>
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
