import { canonicalise } from '../../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import type { EntryWords } from './live-store.ts'

const most = { headline: 200, text: 5000, sourceLabel: 200 } as const

/** An entry's words, cleaned: a headline there must be. @throws FieldProblems with everything wrong. */
export function entryWordsFrom(given: EntryWords): EntryWords {
  const problems: FieldProblem[] = []
  const clean = (field: keyof typeof most, kind: 'title' | 'body'): string => {
    const cleaned = canonicalise(given[field], kind)
    if (!cleaned.ok) problems.push({ field, problem: 'malformed' })
    else if (cleaned.text.length > most[field])
      problems.push({ field, problem: 'too-long', facts: { most: most[field] } })
    return cleaned.ok ? cleaned.text : ''
  }
  const paragraphs = clean('text', 'body').split('\n')
  const words = {
    headline: clean('headline', 'title'),
    text: paragraphs
      .map(line => line.trim())
      .filter(line => line !== '')
      .join('\n'),
    sourceLabel: clean('sourceLabel', 'title'),
    isKey: given.isKey,
  }
  if (words.headline === '' && problems.length === 0)
    problems.push({ field: 'headline', problem: 'required' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}
