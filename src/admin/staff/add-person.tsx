import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { assignOfficer, offices } from '../api/network.ts'
import { addPerson, type NewPerson } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { PasswordField } from '../sign-in/password-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const roles = ['reporter', 'editor', 'moderator', 'officer', 'administrator'] as const
const nobody: NewPerson = { name: '', email: '', role: 'reporter', password: '' }

/** Makes an account; an officer is given an office at once, because without one there is nothing to do. */
export function AddPerson() {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [person, setPerson] = useState(nobody)
  const [office, setOffice] = useState('')
  const known = useQuery(offices).data ?? []
  const { adding, done } = useAdding(() => setPerson({ ...nobody, role: person.role }))
  const problemOf = useProblems(adding.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    adding.mutate({ person, office })
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.add}</h2>
      <NameAndEmail
        person={person}
        onChange={change => setPerson({ ...person, ...change })}
        fault={adding.error}
      />
      <ChoiceField
        label={words.role}
        value={person.role}
        choices={roles.map(role => [role, shared.roles[role]] as const)}
        onChange={chosen => setPerson({ ...person, role: roles.find(role => role === chosen) ?? 'reporter' })}
        problem={problemOf('role')}
      />
      {person.role === 'officer' && (
        <ChoiceField
          label={words.office}
          value={office}
          choices={[['', shared.choose], ...known.map(({ slug, name }) => [slug, name] as const)]}
          onChange={setOffice}
        />
      )}
      <PasswordField
        label={words.password}
        value={person.password}
        onChange={password => setPerson({ ...person, password })}
        autoComplete="new-password"
        problem={problemOf('password')}
      />
      <FaultNotice fault={adding.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={adding.isPending}>
          {words.addButton}
        </button>
        <span className="note" role="status">
          {done !== '' && words.added(done)}
        </span>
      </div>
    </form>
  )
}

interface NameAndEmailProps {
  person: NewPerson
  onChange: (change: Partial<NewPerson>) => void
  fault: unknown
}

function NameAndEmail({ person, onChange, fault }: NameAndEmailProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <>
      <TextField
        label={words.name}
        value={person.name}
        onChange={name => onChange({ name })}
        dir="auto"
        autoComplete="off"
        problem={problemOf('name')}
      />
      <TextField
        label={words.email}
        type="email"
        dir="ltr"
        value={person.email}
        onChange={email => onChange({ email })}
        autoComplete="off"
        problem={problemOf('email')}
      />
    </>
  )
}

/** Makes the account and, for an officer, gives it an office. */
function useAdding(onAdded: () => void) {
  const [done, setDone] = useState('')
  const adding = useMutation({
    mutationFn: async ({ person, office }: { person: NewPerson; office: string }) => {
      const { id } = await addPerson(person)
      if (person.role === 'officer' && office !== '') await assignOfficer(office, id)
    },
    onMutate: () => setDone(''),
    onSuccess: (_, { person }) => {
      setDone(person.name)
      onAdded()
    },
    // Also after a refusal: the account may be there, and only the office not.
    onSettled: () => questions.invalidateQueries({ queryKey: ['people'] }),
  })
  return { adding, done }
}
