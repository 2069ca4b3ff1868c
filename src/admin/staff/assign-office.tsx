import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { assignOfficer, offices } from '../api/network.ts'
import type { Person } from '../api/people.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Gives an officer an office; without one there is nothing to do. */
export function AssignOffice({ person }: { person: Person }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const known = useQuery(offices).data ?? []
  const [office, setOffice] = useState('')
  const assigning = useMutation({ mutationFn: () => assignOfficer(office, person.id) })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (office !== '') assigning.mutate()
  }
  return (
    <form className="form" onSubmit={send}>
      <ChoiceField
        label={words.office}
        value={office}
        choices={[['', shared.choose], ...known.map(({ slug, name }) => [slug, name] as const)]}
        onChange={setOffice}
      />
      <FaultNotice fault={assigning.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button" disabled={assigning.isPending}>
          {words.assign}
        </button>
        <span className="note" role="status">
          {assigning.isSuccess && words.assigned}
        </span>
      </div>
    </form>
  )
}
