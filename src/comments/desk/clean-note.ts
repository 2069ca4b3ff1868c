import { canonicalise, isTooLong } from '../../persian/index.ts'
import { FieldProblems } from '../../platform/refusal.ts'

const most = 500

/**
 * A moderator's words, cleaned; may be empty.
 * @throws FieldProblems.
 */
export function cleanNote(note: string): string {
  const clean = canonicalise(note, 'comment')
  if (!clean.ok) throw new FieldProblems([{ field: 'note', problem: 'malformed' }])
  if (isTooLong(clean.text, most))
    throw new FieldProblems([{ field: 'note', problem: 'too-long', facts: { most } }])
  return clean.text.trim()
}
