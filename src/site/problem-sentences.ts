import type { FieldProblems } from '../platform/refusal.ts'
import type { Words } from './wording/words.ts'

/** What is wrong with each field, in the words of the edition; the first problem of a field is told. */
export function problemSentences(words: Words, { problems }: FieldProblems): Map<string, string> {
  const sentences: Readonly<Record<string, string>> = words.problems
  return new Map(
    [...problems]
      .reverse()
      .map(({ field, problem }) => [field, sentences[problem] ?? words.problems.unknown]),
  )
}
