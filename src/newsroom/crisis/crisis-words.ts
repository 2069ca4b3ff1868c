import type { ActingContext } from '../../people/index.ts'
import { toLatinDigits } from '../../persian/index.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import type { CrisisWords } from './crisis.ts'

const most = { sentences: 12, phones: 8 }
/** A clock of a desk may be a little ahead. */
const ahead = 120_000

/**
 * What readers are told, cleaned; sentences that are empty fall out.
 * @throws FieldProblems with everything that is wrong; Refusal 'story.not_found'.
 */
export async function crisisWordsFrom(within: ActingContext, given: CrisisWords): Promise<CrisisWords> {
  const problems: FieldProblem[] = []
  const words = {
    ...given,
    instruction: cleanedLine(
      { field: 'instruction', given: given.instruction, most: 600, required: true },
      problems,
    ),
    source: cleanedLine({ field: 'source', given: given.source, most: 200, required: true }, problems),
    known: sentencesFrom('known', given.known, problems),
    unknown: sentencesFrom('unknown', given.unknown, problems),
    phones: given.phones.map((phone, place) => phoneFrom(phone, `phones.${place}`, problems)),
  }
  if (given.checkedAt.getTime() > within.clock.now().getTime() + ahead)
    problems.push({ field: 'checkedAt', problem: 'in-the-future' })
  if (words.phones.length > most.phones)
    problems.push({ field: 'phones', problem: 'too-many', facts: { most: most.phones } })
  if (given.liveStoryId !== null) {
    const { kind } = await lockStoryFor(within, given.liveStoryId, 'desk.read')
    if (kind !== 'live') problems.push({ field: 'liveStoryId', problem: 'not-live' })
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}

function sentencesFrom(
  field: 'known' | 'unknown',
  given: readonly string[],
  problems: FieldProblem[],
): string[] {
  const sentences = given
    .map((sentence, place) =>
      cleanedLine({ field: `${field}.${place}`, given: sentence, most: 300 }, problems),
    )
    .filter(sentence => sentence !== '')
  if (sentences.length > most.sentences)
    problems.push({ field, problem: 'too-many', facts: { most: most.sentences } })
  return sentences
}

/** A telephone number is kept in Latin digits: it is dialled. */
function phoneFrom(given: { label: string; number: string }, field: string, problems: FieldProblem[]) {
  const label = cleanedLine(
    { field: `${field}.label`, given: given.label, most: 80, required: true },
    problems,
  )
  const number = toLatinDigits(given.number.trim())
  if (!/^\+?\d[\d -]{1,18}$/.test(number)) problems.push({ field: `${field}.number`, problem: 'malformed' })
  return { label, number }
}
