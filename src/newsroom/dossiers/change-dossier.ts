import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { endBannersOfDossier } from '../front/end-banner.ts'
import { recordFrontChange } from '../front/front-event.ts'
import { listPagesWithDossier } from '../front/placed-dossier-store.ts'
import { leaveAddress } from '../former-address-store.ts'
import { changeDossierRow, isDossierSlugTaken, lockDossier } from './desk-dossier-store.ts'
import { putDossierStories, putMoments } from './dossier-store.ts'
import { dossierFrom, lockNamedStories, type DossierOrder } from './dossier-order.ts'
import type { DossierState } from './dossier.ts'

/**
 * Writes a dossier anew: its words, the order of its stories, its moments. A former address leads to the new one.
 * @throws FieldProblems; Refusal 'dossier.not_found', 'dossier.changed_since_read', 'dossier.slug_taken',
 * 'story.not_found'.
 */
export async function changeDossier(
  context: ActingContext,
  { dossierId, basedOn, ...order }: DossierOrder & { dossierId: string; basedOn: number },
): Promise<void> {
  mustHold(context, 'story.publish')
  const { stories, moments, ...words } = dossierFrom(order)
  const { slug, title } = words
  await inTransaction(context, async within => {
    const before = await lockDossier(within, dossierId)
    if (before.version !== basedOn) throw new Refusal('dossier.changed_since_read')
    if (await isDossierSlugTaken(within, { id: dossierId, slug })) throw new Refusal('dossier.slug_taken')
    await lockNamedStories(within, { stories, moments })
    await leaveAddress(within, { kind: 'dossier', id: dossierId, from: before.slug, to: slug })
    await changeDossierRow(within, dossierId, words)
    await putDossierStories(within, dossierId, stories)
    await putMoments(within, dossierId, moments)
    await recordAct(within, {
      act: 'change dossier',
      subjectKind: 'dossier',
      subjectId: dossierId,
      detail: { name: title },
    })
    await recordDossier(within, dossierId, [before.slug, slug])
  })
}

/**
 * Publishes a dossier, closes it, opens it again, or takes it back to the desk.
 * @throws Refusal 'dossier.not_found'.
 */
export async function setDossierState(
  context: ActingContext,
  { dossierId, state }: { dossierId: string; state: DossierState },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const before = await lockDossier(within, dossierId)
    await changeDossierRow(within, dossierId, { state })
    if (state === 'draft') await endBannersOfDossier(within, dossierId)
    await recordAct(within, {
      act: stateActs[state],
      subjectKind: 'dossier',
      subjectId: dossierId,
      detail: { name: before.title },
    })
    await recordDossier(within, dossierId, [before.slug])
  })
}

const stateActs = {
  draft: 'take dossier back',
  published: 'publish dossier',
  closed: 'close dossier',
} as const satisfies Record<DossierState, string>

/** Also for the pages that give it a place: one where it was not seen till now knows nothing of it yet. */
async function recordDossier(within: Context, id: string, slugs: readonly string[]): Promise<void> {
  for (const slug of new Set(slugs))
    await within.events.record(within, { name: 'dossier.changed', payload: { slug } })
  for (const page of await listPagesWithDossier(within, id)) await recordFrontChange(within, page)
}
