import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { people } from '../api/people.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AddPerson } from './add-person.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PeopleTable } from './people-table.tsx'
import { StaffTabs } from './staff-tabs.tsx'

/** Everybody with an account. */
export function StaffScreen(): ReactNode {
  return (
    <OnlyFor holders={['staff.manage']}>
      <Staff />
    </OnlyFor>
  )
}

function Staff() {
  const words = useWords(fa, en)
  const say = useSay()
  const asked = useQuery(people)
  useTitle(words.title)
  return (
    <>
      <StaffTabs />
      <div className="with-side">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.title}</h1>
            <p>{asked.data !== undefined && words.people(say.count(asked.data.length))}</p>
          </header>
          <Reading of={asked}>{everybody => <PeopleTable people={everybody} />}</Reading>
        </section>
        <aside className="pane is-stack" aria-label={words.add}>
          <AddPerson />
        </aside>
      </div>
    </>
  )
}
