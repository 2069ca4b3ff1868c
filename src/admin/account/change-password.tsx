import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { changePassword } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { NewPasswordField } from '../sign-in/new-password-field.tsx'
import { PasswordField } from '../sign-in/password-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Another password for oneself; the present one says that it is oneself who asks. */
export function ChangePassword() {
  const words = useWords(fa, en)
  const [present, setPresent] = useState('')
  const [password, setPassword] = useState('')
  const changing = useMutation({
    mutationFn: () => changePassword({ present, password }),
    onSuccess: async () => {
      setPresent('')
      setPassword('')
      await questions.invalidateQueries({ queryKey: ['account'] })
    },
  })
  const problemOf = useProblems(changing.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    changing.mutate()
  }
  return (
    <form className="form is-narrow" aria-labelledby="password" onSubmit={send}>
      <h2 className="pane-title" id="password">
        {words.passwordTitle}
      </h2>
      <PasswordField
        label={words.present}
        value={present}
        onChange={setPresent}
        autoComplete="current-password"
        problem={problemOf('present')}
      />
      <NewPasswordField value={password} onChange={setPassword} problem={problemOf('password')} />
      <FaultNotice fault={changing.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={changing.isPending}>
          {words.change}
        </button>
        <span className="note" role="status">
          {changing.isSuccess && words.changed}
        </span>
      </div>
    </form>
  )
}
