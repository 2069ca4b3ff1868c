import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface StepBarProps {
  place: number
  count: number
  onPrevious: () => void
  onNext: () => void
}

/** Moving in the queue where it has no room beside the comment: on a phone. */
export function StepBar({ place, count, onPrevious, onNext }: StepBarProps) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <nav className="step" aria-label={words.queuePane}>
      <button type="button" className="button desk-button quiet" disabled={place === 0} onClick={onPrevious}>
        {words.previous}
      </button>
      <span className="note">{words.place(say.count(place + 1), say.count(count))}</span>
      <button
        type="button"
        className="button desk-button quiet"
        disabled={place === count - 1}
        onClick={onNext}
      >
        {words.next}
      </button>
    </nav>
  )
}
