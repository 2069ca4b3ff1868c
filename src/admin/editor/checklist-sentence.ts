import type { CheckedLine } from '../api/newsroom.ts'
import type { Say } from '../words/use-say.ts'
import type { fa } from './fa.ts'

/** What a line of the checklist says of its problem; nothing of one that is met. */
export function checklistSentence(words: typeof fa, say: Say, { problem }: CheckedLine): string {
  if (problem === null) return ''
  const { until, count, letters, most } = problem.facts
  const counted = (fact: unknown): string => say.count(Number(fact ?? 0))
  switch (problem.problem) {
    case 'under-embargo':
      return words.embargoedUntil(say.moment(String(until)))
    case 'unrepaired':
      return words.unrepaired(counted(count))
    case 'long':
      return words.longLead(counted(letters), counted(most))
    default:
      return words.missing[`${problem.field} ${problem.problem}`] ?? words.missingOther(problem.field)
  }
}
