import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import type { Office } from '../office.ts'
import { listOffices } from '../office-store.ts'
import { tellOfAdvisory } from '../letters/tell-officers.ts'
import { readStoryNamed } from '../story-named-store.ts'
import { chooseOffices, type AdvisoryKind, type OfficeChoice } from './advisory.ts'
import { insertAdvisory } from './advisory-store.ts'

export interface AdvisoryOrder {
  kind: AdvisoryKind
  subject: string
  text: string
  to: OfficeChoice
  /** Id of the story it is about. */
  storyId: string | null
  /** Until when an answer is hoped for. */
  answerBy: Date | null
}

/**
 * Sends an advisory to every office meant, at once and for good.
 * @returns how many offices it went to.
 * @throws FieldProblems: no words, no office meant, an office or story that is not there, a moment that has passed.
 */
export async function sendAdvisory(
  context: ActingContext,
  order: AdvisoryOrder,
): Promise<{ id: string; offices: number }> {
  mustHold(context, 'release.answer')
  return inTransaction(context, async within => {
    const known = await listOffices(within)
    const chosen = chooseOffices(known, order.to)
    const words = await wordsFrom(within, order, { known, chosen })
    const { kind, storyId, answerBy } = order
    const id = await insertAdvisory(within, { kind, ...words, storyId, answerBy }, chosen)
    await recordAct(within, {
      act: 'send advisory',
      subjectKind: 'advisory',
      subjectId: id,
      detail: { offices: chosen.length },
    })
    await tellOfAdvisory(within, { id, officeIds: chosen.map(office => office.id), answerBy })
    await within.events.record(within, { name: 'advisory.sent', payload: { advisoryId: id } })
    return { id, offices: chosen.length }
  })
}

async function wordsFrom(
  within: ActingContext,
  { subject, text, to, storyId, answerBy }: AdvisoryOrder,
  { known, chosen }: { known: readonly Office[]; chosen: readonly Office[] },
): Promise<{ subject: string; text: string }> {
  const problems: FieldProblem[] = []
  const words = {
    subject: cleanLine(
      { field: 'subject', given: subject, kind: 'title', most: 200, required: true },
      problems,
    ),
    text: cleanLine({ field: 'text', given: text, kind: 'comment', most: 4000, required: true }, problems),
  }
  const slugs = new Set(known.map(({ slug }) => slug))
  if ([...to.offices, to.under].some(slug => slug !== null && !slugs.has(slug)))
    problems.push({ field: 'to', problem: 'unknown' })
  else if (chosen.length === 0) problems.push({ field: 'to', problem: 'no-office' })
  if (storyId !== null && (await readStoryNamed(within, storyId)) === undefined)
    problems.push({ field: 'storyId', problem: 'unknown' })
  if (answerBy !== null && answerBy <= within.clock.now())
    problems.push({ field: 'answerBy', problem: 'moment-passed' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}
