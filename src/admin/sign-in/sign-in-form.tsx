import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { signIn } from '../api/people.ts'
import { useFaultSentence } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PasswordField } from './password-field.tsx'

/** E-mail and password; what is wrong is said in the server's sentence, and what was typed stays. */
export function SignInForm({ onDone }: { onDone: () => Promise<unknown> }) {
  const words = useWords(fa, en)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password }),
    onSuccess: onDone,
  })
  const problemOf = useProblems(enter.error)
  const sentence = useFaultSentence(enter.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    enter.mutate()
  }
  return (
    <form className="gate" aria-label={words.title} onSubmit={send}>
      {sentence !== undefined && (
        <p className="notice is-refused" role="alert">
          <b>{words.notIn}</b> {sentence}
        </p>
      )}
      <TextField
        label={words.email}
        value={email}
        onChange={setEmail}
        type="email"
        dir="ltr"
        autoComplete="username"
        problem={problemOf('email')}
      />
      <PasswordField
        label={words.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        problem={problemOf('password')}
      />
      <button className="button is-main" type="submit" disabled={enter.isPending}>
        {words.signIn}
      </button>
    </form>
  )
}
