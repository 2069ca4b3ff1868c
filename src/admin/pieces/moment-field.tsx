import { useId, useRef, useState, type ReactNode } from 'react'
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

/** A moment, typed in either calendar or picked from a month; below it stands how it was understood, in Tehran's time. */
export function MomentField(props: MomentFieldProps) {
  const { label, help, value, readOnly = false, problem } = props
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const id = useId()
  const { typed, type, read } = useTyped(props)
  const wrong = read?.ok === false ? words[read.reason] : problem
  const understood = read?.ok === true ? read.instant : null
  const pick = (noon: Date): void => {
    const time = understood === null ? words.usualHour : typedTime(language, understood)
    type(`${typedDay(language, noon)} ${time}`)
  }
  return (
    <div className={wrong === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <Picking id={`${id}-calendar`} chosen={understood} onPick={pick} isOff={readOnly}>
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
      </Picking>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      <ReadBack id={`${id}-read`} value={read?.ok === false ? null : value} />
      <ProblemLine id={`${id}-problem`} sentence={wrong} />
    </div>
  )
}

/** What is typed stays as it is typed, understood or not. */
function useTyped({ value, onChange, isNeeded = false }: MomentFieldProps) {
  const { language } = useLanguage()
  const [typed, setTyped] = useState(() => typedOf(language, value))
  const type = (text: string): void => {
    setTyped(text)
    const understood = text.trim() === '' ? undefined : parseMoment(text, now())
    if (understood?.ok === true) onChange(understood.instant.toISOString())
    else if (understood === undefined || isNeeded) onChange(null)
  }
  return { typed, type, read: typed.trim() === '' ? undefined : parseMoment(typed, now()) }
}

interface PickingProps {
  id: string
  chosen: Date | null
  onPick: (noon: Date) => void
  isOff: boolean
  children: ReactNode
}

/** The field with a calendar beside it, opened in place; the focus comes back to what opened it. */
function Picking({ id, chosen, onPick, isOff, children }: PickingProps) {
  const words = useWords(fa, en)
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, open] = useState(false)
  const close = (): void => {
    open(false)
    opener.current?.focus()
  }
  const pick = (noon: Date): void => {
    onPick(noon)
    close()
  }
  return (
    <>
      <div className="moment">
        {children}
        {!isOff && (
          <button
            ref={opener}
            type="button"
            className="button desk-button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => open(!isOpen)}
          >
            {words.calendar}
          </button>
        )}
      </div>
      {isOpen && <DayCalendar id={id} chosen={chosen} onPick={pick} onLeave={close} />}
    </>
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
