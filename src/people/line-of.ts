import { canonicalise, isTooLong } from '../persian/index.ts'
import { FieldProblems } from '../platform/refusal.ts'

/** A line that somebody must have written. @throws FieldProblems when it is empty, too long or unreadable. */
export function lineOf(field: string, given: string, most = 300): string {
  const line = canonicalise(given, 'title')
  if (!line.ok) throw new FieldProblems([{ field, problem: 'malformed' }])
  if (line.text === '') throw new FieldProblems([{ field, problem: 'required' }])
  if (isTooLong(line.text, most)) throw new FieldProblems([{ field, problem: 'too-long', facts: { most } }])
  return line.text
}
