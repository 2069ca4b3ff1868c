import { canonicalise, isTooLong } from '../persian/index.ts'
import type { FieldProblem } from '../platform/refusal.ts'

/** One field as it arrived. */
export interface LineGiven {
  field: string
  given: string
  most: number
  required?: boolean
  /** A text of several lines. */
  isText?: boolean
}

/** The cleaned words; what is wrong with them is added to the problems, so that all are told at once. */
export function cleanedLine(
  { field, given, most, required = false, isText = false }: LineGiven,
  problems: FieldProblem[],
): string {
  const clean = canonicalise(given, isText ? 'comment' : 'title')
  const text = clean.ok ? clean.text.trim() : ''
  if (!clean.ok) problems.push({ field, problem: 'malformed' })
  else if (required && text === '') problems.push({ field, problem: 'required' })
  else if (isTooLong(text, most)) problems.push({ field, problem: 'too-long', facts: { most } })
  return text
}
