import { canonicalise, graphemeCount, isTooLarge } from '../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { limits } from './comment.ts'

/**
 * The reader's name and text, cleaned; every problem at once.
 * @throws FieldProblems.
 */
export function commentWords(given: { name: string; text: string }): { name: string; text: string } {
  const problems: FieldProblem[] = []
  const name = cleaned(
    { field: 'name', given: given.name, kind: 'name', least: 0, most: limits.name },
    problems,
  )
  const text = cleaned({ field: 'text', given: given.text, kind: 'comment', ...limits.text }, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  return { name, text }
}

/** @throws FieldProblems. */
export function appealWords(given: string): string {
  const problems: FieldProblem[] = []
  const text = cleaned({ field: 'appeal', given, kind: 'comment', ...limits.appeal }, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  return text
}

interface Words {
  field: string
  given: string
  kind: 'name' | 'comment'
  /** Lengths in graphemes. */
  least: number
  most: number
}

/** The cleaned text; what is wrong with it is added to the problems. */
function cleaned({ field, given, kind, least, most }: Words, problems: FieldProblem[]): string {
  if (isTooLarge(given, most)) return refuse({ field, problem: 'too-long', facts: { most } }, problems)
  const clean = canonicalise(given, kind)
  if (!clean.ok) return refuse({ field, problem: 'malformed' }, problems)
  const text = clean.text.trim()
  const length = graphemeCount(text)
  if (length === 0 && least > 0) return refuse({ field, problem: 'required' }, problems)
  if (length < least) return refuse({ field, problem: 'too-short', facts: { least } }, problems)
  if (length > most) return refuse({ field, problem: 'too-long', facts: { most } }, problems)
  return text
}

function refuse(problem: FieldProblem, problems: FieldProblem[]): string {
  problems.push(problem)
  return ''
}
