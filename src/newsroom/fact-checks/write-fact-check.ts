import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import { isPublic } from '../story.ts'
import { verdicts, type FactCheckWords } from './fact-check.ts'
import { insertFactCheck, readNumber } from './fact-check-store.ts'

const mostEvidence = 12

/**
 * Writes the claim, the verdict and the evidence of a fact check. Once readers see the story, only who may publish
 * writes it anew, and a note says what was wrong.
 * @param basedOn the number that was read; 0 where there was none.
 * @throws FieldProblems; Refusal 'story.not_found', 'fact_check.not_kind', 'fact_check.changed_since_read', 'access.…'.
 */
export async function writeFactCheck(
  context: ActingContext,
  order: FactCheckWords & { storyId: string; basedOn: number; note: string },
): Promise<void> {
  mustHold(context, 'story.write')
  const { storyId, basedOn } = order
  await inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.write')
    if (story.kind !== 'fact-check') throw new Refusal('fact_check.not_kind')
    if (story.status === 'withdrawn') throw new Refusal('story.withdrawn')
    const isOut = isPublic(story.status)
    if (isOut) await lockStoryFor(within, storyId, 'story.publish')
    if ((await readNumber(within, storyId)) !== basedOn) throw new Refusal('fact_check.changed_since_read')
    const words = wordsFrom(order, isOut)
    await insertFactCheck(within, { storyId, number: basedOn + 1, ...words })
    await recordAct(within, {
      act: 'write fact check',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { verdict: words.verdict },
    })
    await within.events.record(within, { name: 'fact_check.written', payload: { storyId } })
  })
}

function wordsFrom(
  given: FactCheckWords & { note: string },
  isOut: boolean,
): FactCheckWords & { note: string } {
  const problems: FieldProblem[] = []
  const line = (field: 'claim' | 'claimant' | 'finding' | 'note', most: number, required: boolean): string =>
    cleanedLine({ field, given: given[field], most, required }, problems)
  const words = {
    claim: line('claim', 500, true),
    claimant: line('claimant', 200, true),
    verdict: given.verdict,
    finding: line('finding', 1000, true),
    evidence: given.evidence.map((each, place) => ({
      text: cleanedLine(
        { field: `evidence.${place}.text`, given: each.text, most: 300, required: true },
        problems,
      ),
      url: addressFrom(`evidence.${place}.url`, each.url, problems),
    })),
    note: line('note', 500, false),
  }
  if (!verdicts.includes(given.verdict)) problems.push({ field: 'verdict', problem: 'unknown' })
  if (words.evidence.length === 0 && given.verdict !== 'unproven')
    problems.push({ field: 'evidence', problem: 'required' })
  if (words.evidence.length > mostEvidence)
    problems.push({ field: 'evidence', problem: 'too-many', facts: { most: mostEvidence } })
  if (isOut && words.note === '') problems.push({ field: 'note', problem: 'correction-needs-note' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}

/** The address of a piece of evidence, or nothing. */
function addressFrom(field: string, given: string, problems: FieldProblem[]): string {
  const url = given.trim()
  if (url === '') return ''
  const parsed = URL.canParse(url) && url.length <= 2000 ? new URL(url) : undefined
  if (parsed !== undefined && /^https?:$/.test(parsed.protocol)) return parsed.href
  problems.push({ field, problem: 'malformed' })
  return ''
}
