import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { signIn } from '../api/people.ts'
import { Refused } from '../api/refused.ts'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { CodeStep } from './code-step.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NotIn } from './not-in.tsx'
import { PasswordField } from './password-field.tsx'
import type { Step } from './steps.ts'

interface SignInFormProps {
  step: Step
  onStep: (step: Step) => void
  onDone: () => Promise<unknown>
}

/**
 * E-mail and password; when the account has a second factor, its code next, sent together with them: between the steps
 * nobody is half signed in. What is wrong is said in the server's sentence, and what was typed stays.
 */
export function SignInForm({ step, onStep, onDone }: SignInFormProps) {
  const words = useWords(fa, en)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: (code: string) => signIn({ email: email.trim(), password, ...(code === '' ? {} : { code }) }),
    onSuccess: onDone,
    onError: error => {
      if (asksForCode(error)) onStep('code')
    },
  })
  const problemOf = useProblems(enter.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    enter.mutate('')
  }
  if (step !== 'password')
    return (
      <CodeStep
        isRecovery={step === 'recovery'}
        fault={asksForCode(enter.error) ? null : enter.error}
        isBusy={enter.isPending}
        onSend={code => enter.mutate(code)}
        onStep={to => {
          enter.reset()
          onStep(to)
        }}
      />
    )
  return (
    <form className="gate" aria-label={words.title} onSubmit={send}>
      <NotIn fault={enter.error} />
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

const asksForCode = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'sign_in.code_needed'
