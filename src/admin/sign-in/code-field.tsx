import { useId } from 'react'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { toLatinDigits } from '../words/persian.ts'

interface CodeFieldProps {
  label: string
  help?: string | undefined
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  /** Takes the focus when it appears: it is the one thing to do. */
  hasFocus?: boolean
}

/** Six digits, large, in Persian or Latin; a telephone shows its digits for it. */
export function CodeField({ label, help, value, onChange, problem, hasFocus }: CodeFieldProps) {
  const id = useId()
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input code"
        type="text"
        dir="ltr"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        value={value}
        ref={input => {
          if (hasFocus === true && input !== null && value === '') input.focus()
        }}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={event => onChange(event.target.value)}
      />
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}

/** The digits of what was typed, in Latin. */
export const digitsIn = (typed: string): string => toLatinDigits(typed).replace(/\D/g, '')
