import { useId, useState, type KeyboardEvent } from 'react'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface PasswordFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  autoComplete: 'current-password' | 'new-password'
}

/** A password that can be looked at, with the two likely causes of a wrong one told early. */
export function PasswordField({ label, value, onChange, problem, autoComplete }: PasswordFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [isShown, show] = useState(false)
  const [hasCapsLock, noteCapsLock] = useState(false)
  const hint = hasCapsLock
    ? words.capsLock
    : /\p{Script=Arabic}/u.test(value)
      ? words.looksPersian
      : undefined
  const said = problem ?? hint
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <div className="secret">
        <input
          id={id}
          className="input"
          dir="ltr"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          value={value}
          aria-invalid={problem !== undefined}
          {...(said === undefined ? {} : { 'aria-describedby': `${id}-said` })}
          onChange={event => onChange(event.target.value)}
          onKeyUp={(event: KeyboardEvent) => noteCapsLock(event.getModifierState('CapsLock'))}
        />
        <button
          className="button quiet"
          type="button"
          aria-pressed={isShown}
          aria-controls={id}
          onClick={() => show(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      </div>
      <ProblemLine id={`${id}-said`} sentence={said} />
    </div>
  )
}
