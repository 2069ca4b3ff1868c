import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockDossier } from '../dossiers/desk-dossier-store.ts'
import { changeCrisisRow, insertCrisis, lockCrisis } from './crisis-store.ts'
import type { CrisisWords } from './crisis.ts'
import { crisisWordsFrom } from './crisis-words.ts'
import { recordCrisis } from './crisis-event.ts'

/**
 * Switches a dossier to crisis coverage, changes what is told, or takes the coverage up again after its end.
 * @param basedOn the version that was read; null where there was none.
 * @throws FieldProblems; Refusal 'dossier.not_found', 'crisis.changed_since_read', 'story.not_found', 'access.…'.
 */
export async function coverCrisis(
  context: ActingContext,
  { dossierId, basedOn, ...given }: CrisisWords & { dossierId: string; basedOn: number | null },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const dossier = await lockDossier(within, dossierId)
    const before = await lockCrisis(within, dossierId)
    if ((before?.version ?? null) !== basedOn) throw new Refusal('crisis.changed_since_read')
    const words = await crisisWordsFrom(within, given)
    if (before === undefined) await insertCrisis(within, dossierId, words)
    else await changeCrisisRow(within, dossierId, { ...words, endedAt: null })
    await recordAct(within, {
      act: 'cover crisis',
      subjectKind: 'dossier',
      subjectId: dossierId,
      detail: { name: dossier.title, light: words.isLight },
    })
    await recordCrisis(within, { id: dossierId, slug: dossier.slug })
  })
}

/**
 * Ends the coverage: the dossier is a dossier again, and what was told is kept.
 * @throws Refusal 'dossier.not_found', 'crisis.not_covered', 'access.…'.
 */
export async function endCrisis(context: ActingContext, { dossierId }: { dossierId: string }): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const dossier = await lockDossier(within, dossierId)
    const crisis = await lockCrisis(within, dossierId)
    if (crisis === undefined || crisis.endedAt !== null) throw new Refusal('crisis.not_covered')
    await changeCrisisRow(within, dossierId, { endedAt: within.clock.now() })
    await recordAct(within, {
      act: 'end crisis',
      subjectKind: 'dossier',
      subjectId: dossierId,
      detail: { name: dossier.title },
    })
    await recordCrisis(within, { id: dossierId, slug: dossier.slug })
  })
}
