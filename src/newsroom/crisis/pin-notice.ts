import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { lockDossier } from '../dossiers/desk-dossier-store.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import type { Notice } from './crisis.ts'
import { recordCrisis } from './crisis-event.ts'
import { insertNotice, lockCrisis, removeNoticeRow } from './crisis-store.ts'

/**
 * Pins what an authority announced, with its source and its moment.
 * @throws FieldProblems; Refusal 'dossier.not_found', 'crisis.not_covered', 'story.not_found', 'access.…'.
 */
export async function pinNotice(
  context: ActingContext,
  { dossierId, ...given }: Omit<Notice, 'id'> & { dossierId: string },
): Promise<{ id: string }> {
  return inCrisis(context, { dossierId, act: 'pin notice' }, async within => {
    const problems: FieldProblem[] = []
    const notice = {
      ...given,
      headline: cleanedLine(
        { field: 'headline', given: given.headline, most: 200, required: true },
        problems,
      ),
      source: cleanedLine({ field: 'source', given: given.source, most: 200, required: true }, problems),
    }
    if (given.announcedAt > within.clock.now())
      problems.push({ field: 'announcedAt', problem: 'in-the-future' })
    if (problems.length > 0) throw new FieldProblems(problems)
    if (notice.storyId !== null) await lockStoryFor(within, notice.storyId, 'desk.read')
    return { id: await insertNotice(within, dossierId, notice) }
  })
}

/**
 * Takes an announcement off the page.
 * @throws Refusal 'dossier.not_found', 'crisis.not_covered', 'crisis.no_notice', 'access.…'.
 */
export async function takeOffNotice(
  context: ActingContext,
  { dossierId, noticeId }: { dossierId: string; noticeId: string },
): Promise<void> {
  await inCrisis(context, { dossierId, act: 'take off notice' }, async within => {
    if (!(await removeNoticeRow(within, { dossierId, noticeId }))) throw new Refusal('crisis.no_notice')
    return { id: noticeId }
  })
}

async function inCrisis(
  context: ActingContext,
  { dossierId, act }: { dossierId: string; act: string },
  steps: (within: ActingContext) => Promise<{ id: string }>,
): Promise<{ id: string }> {
  mustHold(context, 'story.publish')
  return inTransaction(context, async within => {
    const dossier = await lockDossier(within, dossierId)
    const crisis = await lockCrisis(within, dossierId)
    if (crisis === undefined || crisis.endedAt !== null) throw new Refusal('crisis.not_covered')
    const done = await steps(within)
    await recordAct(within, {
      act,
      subjectKind: 'dossier',
      subjectId: dossierId,
      detail: { name: dossier.title, notice: done.id },
    })
    await recordCrisis(within, { id: dossierId, slug: dossier.slug })
    return done
  })
}
