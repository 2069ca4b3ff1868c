import { textOfBody } from '../../newsroom/index.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import type { ReleaseContent } from '../release.ts'
import type { Passage } from './passage.ts'

const most = 30

/** Passages that may be stored: each stands where it says, in the revision that is answered. @throws FieldProblems. */
export function passagesFrom(given: readonly Passage[], content: ReleaseContent): Passage[] {
  const problems: FieldProblem[] = []
  if (given.length > most) problems.push({ field: 'passages', problem: 'too-many', facts: { most } })
  const passages = given.slice(0, most).map((passage, at) => {
    const field = `passages.${at + 1}`
    if (passage.quote.trim() === '' || !textAt(content, passage).includes(passage.quote))
      problems.push({ field: `${field}.quote`, problem: 'not-there' })
    const line = { field: `${field}.note`, given: passage.note, most: 500 }
    return { ...passage, note: cleanLine({ ...line, kind: 'comment' }, problems) }
  })
  if (problems.length > 0) throw new FieldProblems(problems)
  return passages
}

function textAt(content: ReleaseContent, { part, block }: Passage): string {
  if (part === 'body') return textOfBody(content.body)[block] ?? ''
  return block === 0 ? content[part] : ''
}
