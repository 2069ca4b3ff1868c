import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface StepBarProps {
  place: number
  count: number
  onQueue: () => void
  onNext: () => void
}

/** Moving in the queue where it has no room beside the comment: on a phone. */
export function StepBar({ place, count, onQueue, onNext }: StepBarProps) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <nav className="step" aria-label={words.stepping}>
      <button type="button" className="button desk-button quiet" onClick={onQueue}>
        {words.toQueue}
      </button>
      <span className="note">{words.place(say.count(place + 1), say.count(count))}</span>
      <button type="button" className="button desk-button quiet" disabled={count < 2} onClick={onNext}>
        {words.next}
      </button>
    </nav>
  )
}
