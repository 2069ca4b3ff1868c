import { useId } from 'react'
import { ProblemLine } from './problem-line.tsx'

interface ChoiceFieldProps {
  label: string
  value: string
  choices: readonly (readonly [value: string, name: string])[]
  onChange: (value: string) => void
  problem?: string | undefined
  disabled?: boolean
  /** As a filter above a list: a line instead of a frame. */
  isFilter?: boolean
}

/** A labelled list to choose one from: the browser's own. */
export function ChoiceField({
  label,
  value,
  choices,
  onChange,
  problem,
  disabled,
  isFilter,
}: ChoiceFieldProps) {
  const id = useId()
  const frame = isFilter === true ? 'filter' : 'field'
  return (
    <div className={`${frame} has-list${problem === undefined ? '' : ' is-wrong'}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        {...(isFilter === true ? {} : { className: 'input' })}
        value={value}
        disabled={disabled === true}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
        onChange={event => onChange(event.target.value)}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
