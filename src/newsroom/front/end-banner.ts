import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { recordBannerChange } from './banner-event.ts'
import { closeBanners, editionsTelling } from './banner-store.ts'

/** Takes a banner down before its moment. @throws Refusal 'banner.not_standing'. */
export async function endBanner(context: ActingContext, { bannerId }: { bannerId: string }): Promise<void> {
  mustHold(context, 'front.arrange')
  await inTransaction(context, async within => {
    const editions = await closeBanners(within, { id: bannerId })
    if (editions.length === 0) throw new Refusal('banner.not_standing')
    await recordAct(within, { act: 'end banner', subjectKind: 'banner', subjectId: bannerId })
    await recordBannerChange(within, editions)
  })
}

/** Takes down the banners whose moment has come. @returns how many. */
export function endDueBanners(context: Context): Promise<number> {
  const acting: ActingContext = { ...context, actor: { kind: 'system', reason: 'schedule' } }
  return inTransaction(acting, async within => {
    const editions = await closeBanners(within, { isDue: true })
    if (editions.length > 0) await recordBannerChange(within, editions)
    return editions.length
  })
}

/** A withdrawn story takes its banner with it; in the transaction of the withdrawal. */
export async function endBannersOf(within: ActingContext, storyId: string): Promise<void> {
  const editions = await closeBanners(within, { storyId })
  if (editions.length > 0) await recordBannerChange(within, editions)
}

/** A dossier that readers see no more takes its banner with it. */
export async function endBannersOfDossier(within: ActingContext, dossierId: string): Promise<void> {
  const editions = await closeBanners(within, { dossierId })
  if (editions.length > 0) await recordBannerChange(within, editions)
}

/** A banner may say its story's headline, which has changed; in the transaction of the change. */
export async function tellBannersOf(within: ActingContext, storyId: string): Promise<void> {
  const editions = await editionsTelling(within, storyId)
  if (editions.length > 0) await recordBannerChange(within, editions)
}
