import { recordAct, type ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { ArrangedPage } from './arranged-page.ts'
import type { Slot } from './arrangement.ts'
import { insertArrangement, listArrangements } from './arrangement-store.ts'
import { recordFrontChange } from './front-event.ts'

/** What an arrangement begins from: the newest one that its editor has seen, or null where there was none. */
export interface Based {
  page: ArrangedPage
  basedOn: string | null
}

/**
 * The rows, the log and the event of a new arrangement; runs in the transaction of the verb.
 * @throws Refusal 'front.changed_since_read' when it does not follow the newest one.
 */
export async function arrangePage(
  within: ActingContext,
  { page, basedOn, slots, restoredId }: Based & { slots: readonly Slot[]; restoredId: string | null },
): Promise<void> {
  const [newest] = await listArrangements(within, page, 1)
  const number = (newest?.number ?? 0) + 1
  const id =
    (newest?.id ?? null) === basedOn
      ? await insertArrangement(within, page, { number, slots, restoredId })
      : undefined
  if (id === undefined) throw new Refusal('front.changed_since_read')
  await recordAct(within, {
    act: restoredId === null ? 'arrange page' : 'restore arrangement',
    subjectKind: 'page',
    subjectId: nameOf(page),
    detail: { arrangementId: id, number, places: slots.length },
  })
  await recordFrontChange(within, { edition: page.edition, section: page.section?.slug ?? null })
}

/** `fa` or `fa/culture`: a page in the audit log. */
const nameOf = ({ edition, section }: ArrangedPage): string =>
  section === null ? edition : `${edition}/${section.slug}`
