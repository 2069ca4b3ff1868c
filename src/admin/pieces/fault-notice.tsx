import { Refused } from '../api/refused.ts'
import { useSentence } from '../words/use-sentence.ts'
import { useSharedWords } from '../words/use-shared-words.ts'

/** Why something did not happen, in the server's own sentence; nothing when there is no fault. */
export function FaultNotice({ fault }: { fault: unknown }) {
  const sentence = useFaultSentence(fault)
  if (sentence === undefined) return null
  return (
    <p className="notice is-refused" role="alert">
      {sentence}
    </p>
  )
}

/** The sentence of a fault in the language of the interface. */
export function useFaultSentence(fault: unknown): string | undefined {
  const say = useSentence()
  const words = useSharedWords()
  if (fault === null || fault === undefined) return undefined
  return fault instanceof Refused ? say(fault.sentence) : words.notReached
}
