import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { optionalLineFrom } from '../revision-content.ts'
import type { Edition } from '../story.ts'
import { listShownIds } from './arrangement-store.ts'
import { bannerLength } from './banner.ts'
import { isDossierShown } from '../dossiers/dossier-store.ts'
import { recordBannerChange } from './banner-event.ts'
import { closeBanners, insertBanner } from './banner-store.ts'

export interface BannerOrder {
  edition: Edition
  /** One sentence; empty: the headline of the story. */
  text: string
  storyId: string | null
  /** Id of the dossier it leads to, instead of a story. */
  dossierId?: string | null
  shownUntil: Date
}

/** For how long at most: news that is breaking for longer is no longer breaking. */
const longest = 3 * 86_400_000

/**
 * Puts a line across every page of an edition until a moment, in the place of the one that stands there.
 * @throws FieldProblems: no words and no story, a story that readers of the edition do not see, a moment that has
 * passed or is too far away.
 */
export async function raiseBanner(context: ActingContext, order: BannerOrder): Promise<{ id: string }> {
  mustHold(context, 'front.arrange')
  const { edition, storyId, shownUntil } = order
  const text = optionalLineFrom('text', order.text, bannerLength)
  return inTransaction(context, async within => {
    const problems = [
      ...problemsOfTime(within, shownUntil),
      ...(await problemsOfWords(within, { ...order, text })),
    ]
    if (problems.length > 0) throw new FieldProblems(problems)
    await closeBanners(within, { edition })
    const id = await insertBanner(within, {
      ...{ edition, text, storyId, shownUntil },
      dossierId: order.dossierId ?? null,
    })
    await recordAct(within, {
      act: 'raise banner',
      subjectKind: storyId === null ? 'banner' : 'story',
      subjectId: storyId ?? id,
      detail: { edition, text, shownUntil: shownUntil.toISOString() },
    })
    await recordBannerChange(within, [edition])
    return { id }
  })
}

function problemsOfTime({ clock }: ActingContext, shownUntil: Date): FieldProblem[] {
  const left = shownUntil.getTime() - clock.now().getTime()
  if (left <= 0) return [{ field: 'shownUntil', problem: 'banner-over' }]
  return left > longest ? [{ field: 'shownUntil', problem: 'banner-too-long' }] : []
}

async function problemsOfWords(
  within: ActingContext,
  { edition, text, storyId, dossierId = null }: BannerOrder,
): Promise<FieldProblem[]> {
  const isHidden = dossierId !== null && !(await isDossierShown(within, dossierId))
  if (isHidden || (dossierId !== null && (storyId !== null || edition !== 'fa')))
    return [{ field: 'dossierId', problem: 'not-shown' }]
  if (storyId === null) return text === '' ? [{ field: 'text', problem: 'required' }] : []
  const [shown] = await listShownIds(within, edition, [storyId])
  return shown === undefined ? [{ field: 'storyId', problem: 'not-shown' }] : []
}
