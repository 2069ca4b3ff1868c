import type { ActingContext } from '../../people/index.ts'
import { inCoverage } from './in-coverage.ts'
import { countChange, setEnded } from './live-store.ts'

/**
 * Ends a coverage: nothing new is written, and readers' pages stop waiting. Or takes it up again.
 * @throws Refusal as inCoverage.
 */
export async function endCoverage(
  context: ActingContext,
  { storyId, ended }: { storyId: string; ended: boolean },
): Promise<void> {
  const act = ended ? 'end live coverage' : 'take up live coverage'
  await inCoverage(context, { storyId, act, whenEnded: true }, async within => {
    await countChange(within, storyId) // a coverage without an entry has no row yet
    await setEnded(within, storyId, ended ? within.clock.now() : null)
    return { id: null }
  })
}
