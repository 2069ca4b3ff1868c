import { useId, type KeyboardEvent } from 'react'
import { ProblemLine } from '../pieces/problem-line.tsx'

interface TextLineProps {
  label: string
  manner: 'kicker' | 'headline' | 'short' | 'lead'
  value: string
  onChange: (value: string) => void
  length?: string
  warning?: string | undefined
  problem: string | undefined
  isOpen: boolean
}

/** One line of a story, written on the page itself. It grows with its text and holds no line breaks. */
export function TextLine({
  label,
  manner,
  value,
  onChange,
  length,
  warning,
  problem,
  isOpen,
}: TextLineProps) {
  const id = useId()
  const keepOnOneLine = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
  }
  return (
    <div className="line">
      <div className="note">
        <label htmlFor={id}>{label}</label>
        {length !== undefined && (
          <>
            <br /> <span id={`${id}-length`}>{length}</span>
          </>
        )}
      </div>
      <div>
        <textarea
          id={id}
          className={`write is-${manner}`}
          rows={1}
          dir="auto"
          value={value}
          readOnly={!isOpen}
          aria-invalid={problem !== undefined}
          aria-describedby={[length && `${id}-length`, `${id}-said`].filter(Boolean).join(' ')}
          onKeyDown={keepOnOneLine}
          onChange={event => onChange(event.target.value.replace(/[\r\n]+/g, ' '))}
        />
        <div id={`${id}-said`}>
          {warning !== undefined && <p className="note is-warning">{warning}</p>}
          <ProblemLine id={`${id}-problem`} sentence={problem} />
        </div>
      </div>
    </div>
  )
}
