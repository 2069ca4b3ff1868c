import { useId, useRef, useState } from 'react'
import { now } from '../words/clock.ts'
import { useLanguage, useWords, type Language } from '../words/language.tsx'
import { parseMoment } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { DayCalendar } from './day-calendar.tsx'
import { typedDay, typedTime } from './days.ts'
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
  /** What is not understood counts as none, instead of leaving the former moment in force. */
  isNeeded?: boolean
}

const usualHour = { fa: '۰۸:۰۰', en: '08:00' } as const

/** A moment, typed in either calendar or picked from a month; below it stands how it was understood, in Tehran's time. */
export function MomentField(props: MomentFieldProps) {
  const { label, help, value, onChange, readOnly = false, isNeeded = false } = props
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [isPicking, setPicking] = useState(false)
  const [typed, setTyped] = useState(() => typedOf(language, value))
  const read = typed.trim() === '' ? undefined : parseMoment(typed, now())
  const wrong = read?.ok === false ? words[read.reason] : props.problem
  const type = (text: string): void => {
    setTyped(text)
    const understood = text.trim() === '' ? undefined : parseMoment(text, now())
    if (understood?.ok === true) onChange(understood.instant.toISOString())
    else if (understood === undefined || isNeeded) onChange(null)
  }
  const stopPicking = (): void => {
    setPicking(false)
    opener.current?.focus()
  }
  const pick = (noon: Date): void => {
    const time = read?.ok === true ? typedTime(language, read.instant) : usualHour[language]
    type(`${typedDay(language, noon)} ${time}`)
    stopPicking()
  }
  return (
    <div className={wrong === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <div className="moment">
        <input
          id={id}
          className="input"
          type="text"
          dir={language === 'fa' ? 'rtl' : 'ltr'}
          autoComplete="off"
          value={typed}
          readOnly={readOnly}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-help ${id}-read ${id}-problem`}
          onChange={event => type(event.target.value)}
        />
        {!readOnly && (
          <button
            ref={opener}
            type="button"
            className="button desk-button"
            aria-expanded={isPicking}
            aria-controls={`${id}-calendar`}
            onClick={() => setPicking(!isPicking)}
          >
            {words.calendar}
          </button>
        )}
      </div>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      <ReadBack id={`${id}-read`} value={read?.ok === false ? null : value} />
      <ProblemLine id={`${id}-problem`} sentence={wrong} />
      {isPicking && (
        <DayCalendar
          id={`${id}-calendar`}
          chosen={read?.ok === true ? read.instant : null}
          onPick={pick}
          onLeave={stopPicking}
        />
      )}
    </div>
  )
}

/** How the moment was understood; the zone is always said. */
function ReadBack({ id, value }: { id: string; value: string | null }) {
  const words = useWords(fa, en)
  const say = useSay()
  return <small id={id}>{value === null ? words.zone : words.tehran(say.moment(value))}</small>
}

const typedOf = (language: Language, iso: string | null): string =>
  iso === null ? '' : `${typedDay(language, new Date(iso))} ${typedTime(language, new Date(iso))}`
