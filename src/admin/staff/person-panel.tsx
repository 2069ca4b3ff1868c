import type { Person, RoleMeaning } from '../api/people.ts'
import { useMe } from '../frame/me.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { AccountActs } from './account-acts.tsx'
import { AssignOffice } from './assign-office.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { AccountState } from './people-table.tsx'
import { PersonSessions } from './person-sessions.tsx'
import { RightsForm } from './rights-form.tsx'

/** One person: role, trust and rights to change, the account, open sessions. */
export function PersonPanel({ person, roles }: { person: Person; roles: readonly RoleMeaning[] }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const me = useMe()
  return (
    <>
      <header className="heap is-close">
        <h2 className="pane-title" id="person-name">
          <bdi>{person.name}</bdi>
        </h2>
        <p className="small">
          {shared.roles[person.role]} · {words.joined(say.moment(person.joinedAt, 'date'))} ·{' '}
          <bdi dir="ltr">{person.email}</bdi>
        </p>
        <p className="row is-close">
          <AccountState person={person} />
          {person.isSample && <StateMark tone="plain">{words.sample}</StateMark>}
          {person.id === me.id && <StateMark tone="plain">{words.you}</StateMark>}
        </p>
      </header>
      <RightsForm person={person} roles={roles} />
      {person.role === 'officer' && <AssignOffice person={person} />}
      {person.id !== me.id && <AccountActs person={person} />}
      <PersonSessions person={person} />
    </>
  )
}
