import { useId } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TrustMark, type ReadersNeeded } from './trust-mark.tsx'

const levels: readonly ReadersNeeded[] = [2, 1, 0]

interface TrustChoiceProps {
  readers: ReadersNeeded
  onChange: (readers: ReadersNeeded) => void
}

export function TrustChoice({ readers, onChange }: TrustChoiceProps) {
  const words = useWords(fa, en)
  const name = useId()
  return (
    <fieldset className="heap is-close">
      <legend className="label">{words.trustLevel}</legend>
      {levels.map(level => (
        <label key={level} className="choice">
          <input type="radio" name={name} checked={readers === level} onChange={() => onChange(level)} />
          <TrustMark readers={level} />
        </label>
      ))}
    </fieldset>
  )
}
