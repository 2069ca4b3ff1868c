import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { TypedForm } from './use-typed.ts'

interface LeftWordsProps<Typed> {
  of: Pick<TypedForm<Typed>, 'left' | 'takeLeft' | 'dropLeft'>
  /** What was typed, for reading. */
  textOf: (typed: Typed) => string
}

/** Words that did not reach the server before: nothing comes into the form before their writer said so. */
export function LeftWords<Typed>({ of: { left, takeLeft, dropLeft }, textOf }: LeftWordsProps<Typed>) {
  const words = useWords(fa, en)
  const say = useSay()
  const [first] = left
  return (
    <div role="status">
      {first !== undefined && (
        <LeftNotice
          sentence={words.found(say.moment(first.at))}
          text={textOf(first.words)}
          takeLabel={words.take}
          onTake={takeLeft}
          onDrop={dropLeft}
        />
      )}
    </div>
  )
}

interface LeftNoticeProps {
  sentence: string
  text: string
  takeLabel: string
  mayTake?: boolean
  onTake: () => void
  onDrop: () => void
}

export function LeftNotice({ sentence, text, takeLabel, mayTake = true, onTake, onDrop }: LeftNoticeProps) {
  const words = useWords(fa, en)
  return (
    <div className="notice">
      <p>{sentence}</p>
      <textarea className="input" readOnly rows={5} dir="auto" value={text} aria-label={words.text} />
      <p className="row is-close">
        <button type="button" className="button desk-button is-main" disabled={!mayTake} onClick={onTake}>
          {takeLabel}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onDrop}>
          {words.drop}
        </button>
      </p>
    </div>
  )
}
