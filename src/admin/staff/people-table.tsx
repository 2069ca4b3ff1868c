import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sections } from '../api/newsroom.ts'
import type { Person, RoleMeaning } from '../api/people.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TrustMark } from './trust-mark.tsx'

interface PeopleTableProps {
  people: readonly Person[]
  roles: readonly RoleMeaning[]
  chosen: string | undefined
}

/** Everybody with an account: where they work, how far they are trusted, how the account stands. */
export function PeopleTable({ people, roles, chosen }: PeopleTableProps) {
  const words = useWords(fa, en)
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.nameAndRole}</th>
          <th scope="col">{words.sections}</th>
          <th scope="col">{words.trust}</th>
          <th scope="col">{words.lastSeen}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <PersonRow
            key={person.id}
            person={person}
            meaning={roles.find(({ role }) => role === person.role)}
            isChosen={person.id === chosen}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PersonRowProps {
  person: Person
  meaning: RoleMeaning | undefined
  isChosen: boolean
}

function PersonRow({ person, meaning, isChosen }: PersonRowProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const where = useSectionsOf(person)
  const readers = person.rights.readersNeeded ?? meaning?.readersNeeded ?? 1
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <th scope="row">
        <Link
          to="/staff"
          search={{ person: person.id }}
          hash="person"
          aria-current={isChosen ? 'true' : undefined}
        >
          <bdi>{person.name}</bdi>
        </Link>{' '}
        <span className="note">{shared.roles[person.role]}</span>
      </th>
      <td className="is-whole">{meaning?.usual === 'none' ? words.noSections : where}</td>
      <td>{meaning?.usual !== 'none' && <TrustMark readers={readers} />}</td>
      <td className="note" data-label={words.lastSeen}>
        {person.lastSeenAt === null ? words.never : say.ago(person.lastSeenAt)}
      </td>
      <td>
        <AccountState person={person} />
      </td>
    </tr>
  )
}

/** How an account stands: removed, without the second factor its role asks for, or well. */
export function AccountState({ person }: { person: Person }) {
  const words = useWords(fa, en)
  if (person.disabled) return <StateMark tone="refused">{words.disabled}</StateMark>
  return person.needsSecondFactor && !person.hasSecondFactor ? (
    <StateMark tone="waiting">{words.noFactor}</StateMark>
  ) : (
    <StateMark tone="good">{words.active}</StateMark>
  )
}

/** The sections where somebody's right is another than usual, in words. */
function useSectionsOf({ rights }: Person): string {
  const words = useWords(fa, en)
  const known = useQuery(sections).data ?? []
  const { language } = useLanguage()
  const exceptions = known.flatMap(section => {
    const right = rights.exceptions[section.id]
    const name = language === 'fa' ? section.nameFa : section.nameEn
    return right === undefined ? [] : [words.rightIn(name, words.rights[right])]
  })
  const usual = rights.usual === null ? [] : [words.rightIn(words.otherSections, words.rights[rights.usual])]
  const said = [...exceptions, ...usual]
  return said.length === 0 ? words.allSections : said.join(words.comma)
}
