import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { endClockStops } from './clock-stop-store.ts'

/** Somebody has looked at the time that the machines show and found it right: schedules go on by it. */
export async function confirmClock(context: ActingContext): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const ended = await endClockStops(within)
    if (ended > 0)
      await recordAct(within, {
        act: 'confirm clock',
        subjectKind: 'clock',
        subjectId: null,
        detail: { ended },
      })
  })
}
