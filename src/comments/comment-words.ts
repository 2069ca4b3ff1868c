import { canonicalise, graphemeCount } from '../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { limits } from './comment.ts'

/**
 * The reader's name and text, cleaned; every problem at once.
 * @throws FieldProblems.
 */
export function commentWords(given: { name: string; text: string }): { name: string; text: string } {
  const problems: FieldProblem[] = []
  const name = cleaned('name', { given: given.name, kind: 'name' }, problems)
  const text = cleaned('text', { given: given.text, kind: 'comment' }, problems)
  if (graphemeCount(name) > limits.name)
    problems.push({ field: 'name', problem: 'too-long', facts: { most: limits.name } })
  problems.push(...lengthProblems('text', text, limits.text))
  if (problems.length > 0) throw new FieldProblems(problems)
  return { name, text }
}

/** @throws FieldProblems. */
export function appealWords(given: string): string {
  const problems: FieldProblem[] = []
  const text = cleaned('appeal', { given, kind: 'comment' }, problems)
  problems.push(...lengthProblems('appeal', text, limits.appeal))
  if (problems.length > 0) throw new FieldProblems(problems)
  return text
}

function cleaned(
  field: string,
  { given, kind }: { given: string; kind: 'name' | 'comment' },
  problems: FieldProblem[],
): string {
  const clean = canonicalise(given, kind)
  if (clean.ok) return clean.text.trim()
  problems.push({ field, problem: 'malformed' })
  return ''
}

function lengthProblems(
  field: string,
  text: string,
  { least, most }: { least: number; most: number },
): FieldProblem[] {
  const length = graphemeCount(text)
  if (length === 0) return [{ field, problem: 'required' }]
  if (length < least) return [{ field, problem: 'too-short', facts: { least } }]
  return length > most ? [{ field, problem: 'too-long', facts: { most } }] : []
}
