import { canonicalise, graphemeCount, isTooLarge, type TextKind } from '../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'

/** One field as it arrived: how long it may be (graphemes), and whether it may be empty. */
export interface Line {
  field: string
  given: string
  kind: TextKind
  most: number
  required?: boolean
}

/** The cleaned text; what is wrong with it is added to the problems. */
export function cleanLine({ field, given, kind, most, required }: Line, problems: FieldProblem[]): string {
  const tooLong: FieldProblem = { field, problem: 'too-long', facts: { most } }
  if (isTooLarge(given, most)) {
    problems.push(tooLong)
    return ''
  }
  const clean = canonicalise(given, kind)
  const text = clean.ok ? clean.text.trim() : ''
  if (!clean.ok) problems.push({ field, problem: 'malformed' })
  else if (required === true && text === '') problems.push({ field, problem: 'required' })
  else if (graphemeCount(text) > most) problems.push(tooLong)
  return text
}

/** Words with which a release is answered, of at most 2000 graphemes. */
export const cleanNote = (
  note: { field: string; given: string; required?: boolean },
  problems: FieldProblem[],
): string => cleanLine({ ...note, kind: 'comment', most: 2000 }, problems)

/** The same, alone. @throws FieldProblems. */
export function noteFrom(given: string, required: boolean): string {
  const problems: FieldProblem[] = []
  const note = cleanNote({ field: 'note', given, required }, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  return note
}
