import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { markEventSeen } from './press-event-change-store.ts'
import { lockPressEvent } from './press-event-store.ts'

/** A reporter who is to come has seen what changed. @throws Refusal 'press_event.not_found', 'access.…'. */
export async function noteEventSeen(context: ActingContext, eventId: string): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    await lockPressEvent(within, { side: 'desk' }, eventId)
    await markEventSeen(within, eventId)
  })
}
