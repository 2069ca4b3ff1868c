import { useId, useState } from 'react'
import { now } from '../words/clock.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { formatJalali, parseJalali } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { ProblemLine } from './problem-line.tsx'
import { en } from './moment-words/en.ts'
import { fa } from './moment-words/fa.ts'

interface MomentFieldProps {
  label: string
  help?: string | undefined
  /** An instant in ISO 8601, or null for none. */
  value: string | null
  onChange: (value: string | null) => void
  readOnly?: boolean
  problem?: string | undefined
}

/** A moment, typed as a Jalali date with its hour; below it stands how it was understood, in Tehran's time. */
export function MomentField({ label, help, value, onChange, readOnly, problem }: MomentFieldProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { language } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState(() => (value === null ? '' : typedOf(value)))
  const read = typed.trim() === '' ? undefined : parseJalali(typed, now())
  const wrong = problem ?? (read?.ok === false ? words[read.reason] : undefined)
  const type = (text: string): void => {
    setTyped(text)
    const understood = text.trim() === '' ? null : parseJalali(text, now())
    if (understood === null) onChange(null)
    else if (understood.ok) onChange(understood.from.toISOString())
  }
  return (
    <div className={wrong === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        dir={language === 'fa' ? 'rtl' : 'ltr'}
        value={typed}
        readOnly={readOnly === true}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-help ${id}-read ${id}-problem`}
        onChange={event => type(event.target.value)}
      />
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      <small id={`${id}-read`}>
        {value !== null && read?.ok !== false && words.tehran(say.moment(value))}
      </small>
      <ProblemLine id={`${id}-problem`} sentence={wrong} />
    </div>
  )
}

const typedOf = (iso: string): string =>
  `${formatJalali(new Date(iso), 'short')} ${formatJalali(new Date(iso), 'time')}`
