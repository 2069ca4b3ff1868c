import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

export type ReadersNeeded = 0 | 1 | 2

/** Trust: three diamonds, and in words how many colleagues read first. */
export function TrustMark({ readers }: { readers: ReadersNeeded }) {
  const words = useWords(fa, en)
  return (
    <span className="trust">
      {[2, 1, 0].map(level => (
        <i key={level} className={readers <= level ? 'is-on' : undefined} aria-hidden="true" />
      ))}
      <span>{words.readers[readers]}</span>
    </span>
  )
}
