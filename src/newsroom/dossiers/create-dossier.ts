import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { takeAddress } from '../former-address-store.ts'
import { insertDossier, putDossierStories, putMoments } from './dossier-store.ts'
import { dossierFrom, lockNamedStories, type DossierOrder } from './dossier-order.ts'
import type { DossierState } from './dossier.ts'

export type { DossierOrder } from './dossier-order.ts'

/**
 * Opens a dossier: stories of one subject, in an order that editors choose.
 * @param state 'draft' for one that readers shall not see yet.
 * @throws FieldProblems; Refusal 'dossier.slug_taken', 'story.not_found'.
 */
export async function createDossier(
  context: ActingContext,
  order: DossierOrder,
  state: DossierState = 'published',
): Promise<{ id: string; slug: string }> {
  mustHold(context, 'story.publish')
  const { stories, moments, ...words } = dossierFrom(order)
  const { slug, title } = words
  return inTransaction(context, async within => {
    const id = await insertDossier(within, { ...words, state })
    if (id === undefined) throw new Refusal('dossier.slug_taken')
    await takeAddress(within, 'dossier', slug)
    await lockNamedStories(within, { stories, moments })
    await putDossierStories(within, id, stories)
    await putMoments(within, id, moments)
    await recordAct(within, {
      act: 'create dossier',
      subjectKind: 'dossier',
      subjectId: id,
      detail: { name: title },
    })
    await within.events.record(within, { name: 'dossier.changed', payload: { slug, stories } })
    return { id, slug }
  })
}
