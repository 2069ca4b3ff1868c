import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import {
  changeRights,
  type Person,
  type Rights,
  type RightsChange,
  type Role,
  type RoleMeaning,
} from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { useMe } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RightsTable } from './rights-table.tsx'
import { TrustChoice } from './trust-choice.tsx'

const outside: Rights = { usual: null, readersNeeded: null, exceptions: {} }

/** Role, trust and rights of a person; why they change is asked for and stays in the log. */
export function RightsForm({ person, roles }: { person: Person; roles: readonly RoleMeaning[] }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const me = useMe()
  const [role, setRole] = useState<Role>(person.role)
  const [rights, setRights] = useState<Rights>(person.rights)
  const [reason, setReason] = useState('')
  const meaning = roles.find(each => each.role === role)
  const isOutside = meaning?.usual === 'none'
  const changing = useChanging(person.id, () => setReason(''))
  const problemOf = useProblems(changing.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    changing.mutate({ role, rights: isOutside ? outside : rights, reason })
  }
  return (
    <form className="form" onSubmit={send}>
      <ChoiceField
        label={words.role}
        value={role}
        choices={roles.map(each => [each.role, shared.roles[each.role]] as const)}
        onChange={chosen => setRole(roles.find(each => each.role === chosen)?.role ?? role)}
        problem={problemOf('role')}
        disabled={person.id === me.id}
      />
      {meaning !== undefined && !isOutside && (
        <>
          <TrustChoice
            readers={rights.readersNeeded ?? meaning.readersNeeded}
            onChange={readersNeeded => setRights({ ...rights, readersNeeded })}
          />
          <RightsTable rights={rights} usualOfRole={meaning.usual} onChange={setRights} />
        </>
      )}
      <TextField
        label={words.reason}
        help={words.reasonSays}
        value={reason}
        onChange={setReason}
        dir="auto"
        autoComplete="off"
        problem={problemOf('reason')}
      />
      <FaultNotice fault={changing.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={changing.isPending}>
          {words.saveRights}
        </button>
        <span className="note" role="status">
          {changing.isSuccess && words.saved}
        </span>
      </div>
    </form>
  )
}

function useChanging(id: string, onChanged: () => void) {
  return useMutation({
    mutationFn: (change: RightsChange) => changeRights(id, change),
    onSuccess: async () => {
      onChanged()
      await questions.invalidateQueries({ queryKey: ['people'] })
    },
  })
}
