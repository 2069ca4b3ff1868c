import { useFaultSentence } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Why somebody was not let in. */
export function NotIn({ fault }: { fault: unknown }) {
  const words = useWords(fa, en)
  const sentence = useFaultSentence(fault)
  if (sentence === undefined) return null
  return (
    <p className="notice is-refused" role="alert">
      <b>{words.notIn}</b> {sentence}
    </p>
  )
}
