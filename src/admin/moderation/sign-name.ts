import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The short name of a screening rule; its sentence comes from the server. */
export function useSignName(): (rule: string) => string {
  const words = useWords(fa, en)
  return rule => words.rules[rule] ?? words.otherSign
}
