import { problemAt } from '../api/refused.ts'
import { useSentence } from '../words/use-sentence.ts'

/** What is wrong with a field, beside it. */
export function ProblemLine({ id, sentence }: { id: string; sentence: string | undefined }) {
  if (sentence === undefined) return null
  return (
    <p className="error" id={id}>
      {sentence}
    </p>
  )
}

/** A function from a field's name to its problem in the fault, in the language of the interface. */
export function useProblems(fault: unknown): (field: string) => string | undefined {
  const say = useSentence()
  return field => {
    const sentence = problemAt(fault, field)
    return sentence && say(sentence)
  }
}
