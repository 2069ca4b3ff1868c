import { canonicalise, graphemeCount, isTooLarge } from '../persian/index.ts'
import { FieldProblems } from '../platform/refusal.ts'

export const longestReason = 300

/**
 * A reason as it is kept: one line in one spelling; null where none is given.
 * @throws FieldProblems over three hundred characters.
 */
export function reasonFrom(given: string): string | null {
  const tooLong = new FieldProblems([{ field: 'reason', problem: 'too-long' }])
  if (isTooLarge(given, longestReason)) throw tooLong
  const clean = canonicalise(given, 'name')
  if (!clean.ok) throw new FieldProblems([{ field: 'reason', problem: 'malformed' }])
  const reason = clean.text.trim()
  if (graphemeCount(reason) > longestReason) throw tooLong
  return reason === '' ? null : reason
}
