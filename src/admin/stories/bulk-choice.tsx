import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { BulkAct } from '../api/newsroom.ts'
import { writers } from '../api/day.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { Modal } from '../pieces/modal.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface BulkChoiceProps {
  act: 'assign' | 'move'
  count: string
  onDo: (order: BulkAct) => void
  onClose: () => void
}

/** To whom, or where: asked once for all chosen stories. */
export function BulkChoice({ act, count, onDo, onClose }: BulkChoiceProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [value, setValue] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setEmpty(value === '')
    if (value !== '') onDo(act === 'assign' ? { act, assigneeId: value } : { act, section: value })
  }
  const field = { value, onChange: setValue, problem: isEmpty ? shared.required : undefined }
  return (
    <Modal title={words.bulkActs[act]} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{words.bulkSays[act](count)}</p>
        {act === 'assign' ? (
          <WriterChoice {...field} />
        ) : (
          <SectionField {...field} label={words.section} first={shared.choose} />
        )}
        <div className="form-end">
          <button type="submit" className="button desk-button is-main">
            {words.bulkActs[act]}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}

interface WriterChoiceProps {
  value: string
  onChange: (id: string) => void
  problem: string | undefined
}

function WriterChoice(props: WriterChoiceProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const known = useQuery(writers).data ?? []
  const named = known.map(({ id, name }) => [id, name] as const)
  return <ChoiceField {...props} label={words.author} choices={[['', shared.choose], ...named]} />
}
