import { useId, type HTMLInputAutoCompleteAttribute } from 'react'
import { isTooLong } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { ProblemLine } from './problem-line.tsx'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  help?: string | undefined
  problem?: string | undefined
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
  /** Lines of a longer text; one line when left out. */
  rows?: number
  dir?: 'ltr' | 'rtl' | 'auto'
  autoComplete?: HTMLInputAutoCompleteAttribute
  readOnly?: boolean
  /** How many letters, as a reader counts them; more may be typed and is told, nothing is cut off. */
  most?: number
}

/** A labelled field for a text, with its help and its problem. */
export function TextField({
  label,
  value,
  onChange,
  help,
  problem: toldProblem,
  rows,
  most,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const id = useId()
  const tooLong = useTooLong(value, most)
  const problem = toldProblem ?? tooLong
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    className: 'input',
    value,
    'aria-invalid': problem !== undefined,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...rest,
  }
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type={type} onChange={event => onChange(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          className={rows > 5 ? 'input is-long' : 'input'}
          rows={rows}
          onChange={event => onChange(event.target.value)}
        />
      )}
      {help && <small id={`${id}-help`}>{help}</small>}
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}

/** The sentence for a text over its limit, the one that the server would refuse it with. */
function useTooLong(value: string, most: number | undefined): string | undefined {
  const words = useSharedWords()
  const say = useSay()
  return most !== undefined && isTooLong(value, most) ? words.tooLong(say.count(most)) : undefined
}
