import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface AskCodeProps {
  title: string
  explanation: string
  act: (code: string) => Promise<void>
  onClose: () => void
}

/** Asks for a code before something that only the owner of the telephone may do. */
export function AskCode({ title, explanation, act, onClose }: AskCodeProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [code, setCode] = useState('')
  const doing = useMutation({ mutationFn: act })
  const problem = useProblems(doing.error)('code')
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    doing.mutate(code)
  }
  return (
    <Modal title={title} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{explanation}</p>
        <TextField
          label={words.code}
          value={code}
          onChange={setCode}
          dir="ltr"
          autoComplete="one-time-code"
          problem={problem}
        />
        {problem === undefined && <FaultNotice fault={doing.error} />}
        <div className="form-end">
          <button type="submit" className="button desk-button is-main" disabled={doing.isPending}>
            {title}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
