import type { ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { arrangePage, type Based } from './arrange-page.ts'
import { mustArrange, slotCountOf, type ArrangedPage } from './arranged-page.ts'
import { dossierIdsOf, heldBy, isOver, storyIdsOf, type Slot } from './arrangement.ts'
import { listShownIds } from './arrangement-store.ts'
import { listShownDossierIds } from './placed-dossier-store.ts'

/**
 * Arranges a page for readers, all of its places in one act. An empty place falls back to the latest.
 * @throws FieldProblems naming `slots.N` for a place, a story or a dossier given twice, one that readers do not see, one
 * of the other edition, a pin that has ended; Refusal 'front.changed_since_read' when somebody arranged the page meanwhile.
 */
export async function publishArrangement(
  context: ActingContext,
  { page, basedOn, slots }: Based & { slots: readonly Slot[] },
): Promise<void> {
  mustArrange(context, page)
  await inTransaction(context, async within => {
    await mustFit(within, page, slots)
    await arrangePage(within, { page, basedOn, slots, restoredId: null })
  })
}

async function mustFit(within: ActingContext, page: ArrangedPage, slots: readonly Slot[]): Promise<void> {
  const shown = await listHeldAndShown(within, page, slots)
  const problems = slots.flatMap((slot, place): FieldProblem[] => {
    const problem = problemOf(slot, { earlier: slots.slice(0, place), shown, within, page })
    return problem === undefined ? [] : [{ field: `slots.${slot.position}`, problem }]
  })
  if (problems.length > 0) throw new FieldProblems(problems)
}

/** The ids of what readers of the page may see, of all that the slots hold. */
export async function listHeldAndShown(
  within: ActingContext,
  { edition }: ArrangedPage,
  slots: readonly Slot[],
): Promise<string[]> {
  const [stories, dossiers] = await Promise.all([
    listShownIds(within, edition, storyIdsOf(slots)),
    listShownDossierIds(within, edition, dossierIdsOf(slots)),
  ])
  return [...stories, ...dossiers]
}

interface Judging {
  earlier: readonly Slot[]
  shown: readonly string[]
  within: ActingContext
  page: ArrangedPage
}

// Read top to bottom: what a place may not hold.
function problemOf(slot: Slot, { earlier, shown, within, page }: Judging): string | undefined {
  if (slot.position < 1 || slot.position > slotCountOf(page)) return 'unknown'
  if (earlier.some(({ position }) => position === slot.position)) return 'place-taken'
  if (slot.storyId !== null && slot.dossierId !== null) return 'malformed'
  if (heldBy(slot) === '') return 'required'
  if (earlier.some(each => heldBy(each) === heldBy(slot))) return 'placed-twice'
  if (!shown.includes(heldBy(slot))) return 'not-shown'
  return isOver(slot, within.clock.now()) ? 'pin-over' : undefined
}
