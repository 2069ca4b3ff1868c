import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { people, roles, type Person, type RoleMeaning } from '../api/people.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PeopleTable } from './people-table.tsx'
import { PersonPanel } from './person-panel.tsx'
import { chosenFrom } from './staff-address.ts'
import { StaffTabs } from './staff-tabs.tsx'

/** Everybody with an account, and beside the list the one who was chosen from it. */
export function StaffScreen(): ReactNode {
  return (
    <OnlyFor holders={['staff.manage']}>
      <Staff />
    </OnlyFor>
  )
}

function Staff() {
  const words = useWords(fa, en)
  const asked = useQuery(people)
  const meanings = useQuery(roles)
  const { person: chosen } = useAddressSearch(chosenFrom)
  useTitle(words.title)
  return (
    <>
      <StaffTabs />
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.title}</h1>
            <p>{asked.data !== undefined && <HowMany people={asked.data} />}</p>
            <div className="is-apart">
              <Link to="/staff/invitations" className="button desk-button is-main">
                {words.invite}
              </Link>
            </div>
          </header>
          <Reading of={asked}>
            {everybody => <PeopleTable people={everybody} roles={meanings.data ?? []} chosen={chosen} />}
          </Reading>
          <p className="note">{words.trustSays}</p>
        </section>
        <aside className="pane is-stack" id="person" aria-labelledby="person-name">
          <Chosen people={asked.data} roles={meanings.data} id={chosen} />
        </aside>
      </div>
    </>
  )
}

function HowMany({ people: everybody }: { people: readonly Person[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const without = everybody.filter(
    person => person.needsSecondFactor && !person.hasSecondFactor && !person.disabled,
  ).length
  const all = words.people(say.count(everybody.length))
  return without === 0 ? all : `${all}${words.comma}${words.withoutFactor(say.count(without))}`
}

interface ChosenProps {
  people: readonly Person[] | undefined
  roles: readonly RoleMeaning[] | undefined
  id: string | undefined
}

function Chosen({ people: everybody = [], roles: meanings, id }: ChosenProps) {
  const words = useWords(fa, en)
  const person = everybody.find(each => each.id === id)
  if (person === undefined || meanings === undefined)
    return (
      <p className="note" id="person-name">
        {words.choosePerson}
      </p>
    )
  return <PersonPanel key={person.id} person={person} roles={meanings} />
}
