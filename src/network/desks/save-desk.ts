import { z } from 'zod'
import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import type { ReleaseDesk } from './release-desk.ts'
import { listDesks, putDesk } from './release-desk-store.ts'

export interface DeskOrder {
  /** Left out: a new desk, after the others. */
  id?: string
  nameFa: string
  nameEn: string
  answerMinutes: number
  /** Left out: nobody is written to. */
  reminderTo?: string
}

const least = 5
const most = 10_080
const mostDesks = 50
const MailAddress = z.email().max(200)

/**
 * Opens a desk for releases, or names one anew. What has arrived keeps the moment by which it was to be answered.
 * @throws FieldProblems; Refusal 'desk.not_found', 'desk.too_many', 'access.…'.
 */
export async function saveDesk(context: ActingContext, order: DeskOrder): Promise<{ id: string }> {
  mustHold(context, 'staff.manage')
  const words = wordsFrom(order)
  return inTransaction(context, async within => {
    const known = await listDesks(within)
    const before = known.find(({ id }) => id === order.id)
    if (order.id !== undefined && before === undefined) throw new Refusal('desk.not_found')
    if (before === undefined && known.length >= mostDesks) throw new Refusal('desk.too_many')
    const desk: ReleaseDesk = {
      ...words,
      id: before?.id ?? newId(),
      place: before?.place ?? known.length + 1,
    }
    await putDesk(within, desk)
    await recordAct(within, { act: 'save release desk', subjectKind: 'release desk', subjectId: desk.id })
    await within.events.record(within, { name: 'routing.changed', payload: {} })
    return { id: desk.id }
  })
}

function wordsFrom(order: DeskOrder): Omit<ReleaseDesk, 'id' | 'place'> {
  const problems: FieldProblem[] = []
  const name = (field: 'nameFa' | 'nameEn'): string =>
    cleanLine({ field, given: order[field], kind: 'title', most: 60, required: true }, problems)
  const words = {
    nameFa: name('nameFa'),
    nameEn: name('nameEn'),
    answerMinutes: order.answerMinutes,
    reminderTo: (order.reminderTo ?? '').trim(),
  }
  if (words.reminderTo !== '' && !MailAddress.safeParse(words.reminderTo).success)
    problems.push({ field: 'reminderTo', problem: 'malformed' })
  if (!Number.isInteger(words.answerMinutes) || words.answerMinutes < least || words.answerMinutes > most)
    problems.push({ field: 'answerMinutes', problem: 'out-of-range', facts: { least, most } })
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}
