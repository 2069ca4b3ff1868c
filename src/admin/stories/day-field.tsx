import { useId, useState } from 'react'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { en as momentEn } from '../pieces/moment-words/en.ts'
import { fa as momentFa } from '../pieces/moment-words/fa.ts'
import { civilDayOf, instantOfDay } from '../words/civil-day.ts'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { formatJalali, parseJalali } from '../words/persian.ts'

interface DayFieldProps {
  label: string
  /** A day in machine form. */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** A day as a filter, typed in the Persian calendar («۱۴۰۵/۹/۱», «دیروز»); taken when the field is left or Enter pressed. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const wrongs = useWords(momentFa, momentEn)
  const id = useId()
  const [typed, setTyped] = useState(() =>
    value === undefined ? '' : formatJalali(new Date(instantOfDay(value)), 'short'),
  )
  const read = typed.trim() === '' ? undefined : parseJalali(typed, now())
  const problem = read?.ok === false ? wrongs[read.reason] : undefined
  const take = (): void => {
    const day = read?.ok === true ? civilDayOf(read.from) : undefined
    if (read?.ok !== false && day !== value) onChange(day)
  }
  return (
    <div className={problem === undefined ? 'filter' : 'filter is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        value={typed}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
        onChange={event => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={event => {
          if (event.key === 'Enter') take()
        }}
      />
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
