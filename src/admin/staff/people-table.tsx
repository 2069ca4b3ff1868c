import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { disablePerson, enablePerson, type Person } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { useMe } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

export function PeopleTable({ people }: { people: readonly Person[] }) {
  const words = useWords(fa, en)
  const [closing, close] = useState<Person | null>(null)
  const changing = useMutation({
    mutationFn: (person: Person) => (person.disabled ? enablePerson(person.id) : disablePerson(person.id)),
    onSuccess: async () => {
      close(null)
      await questions.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <>
      {closing === null && <FaultNotice fault={changing.error} />}
      <table className="data is-stacked">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.email}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(person => (
            <PersonRow
              key={person.id}
              person={person}
              onChange={() => (person.disabled ? changing.mutate(person) : close(person))}
            />
          ))}
        </tbody>
      </table>
      {closing !== null && (
        <NoteDialog
          title={words.disable}
          explanation={words.disableSays(closing.name)}
          doLabel={words.disable}
          isGrave
          fault={changing.error}
          isBusy={changing.isPending}
          onDo={() => changing.mutate(closing)}
          onClose={() => close(null)}
        />
      )}
    </>
  )
}

function PersonRow({ person, onChange }: { person: Person; onChange: () => void }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const me = useMe()
  return (
    <tr>
      <th scope="row">
        <span className="name" dir="auto">
          {person.name}
        </span>
      </th>
      <td className="is-whole">
        <span className="ltr">{person.email}</span>
      </td>
      <td>{shared.roles[person.role]}</td>
      <td>
        <StateMark tone={person.disabled ? 'refused' : 'good'}>
          {person.disabled ? words.disabled : words.active}
        </StateMark>
      </td>
      <td>
        {person.id === me.id ? (
          <span className="note">{words.you}</span>
        ) : (
          <button type="button" className="button desk-button quiet" onClick={onChange}>
            {person.disabled ? words.enable : words.disable}{' '}
            <span className="hidden-label">{person.name}</span>
          </button>
        )}
      </td>
    </tr>
  )
}
