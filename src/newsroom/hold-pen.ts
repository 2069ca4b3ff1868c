import { mustHold, personIdOf, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { deletePen, leasePen, readPen } from './pen-store.ts'

/** The editor asks again every 30 s; after two missed heart-beats the pen is free. */
const lease = 75_000

/** Who holds the pen after somebody asked for it. */
export interface PenAnswer {
  mine: boolean
  holderName: string
  expiresAt: Date
}

/**
 * Asks for the pen of a story, or keeps it. Nobody is refused: whoever holds the pen is named, and with `takeOver`
 * it changes hands: the former holder's screen is told by its stream (follow-story.ts), at the latest by its next heart-beat. A pen is a courtesy; what keeps two writers
 * from overwriting each other is that a stale save is refused.
 * @throws Refusal 'story.not_found', 'access.sign_in' when no person acts.
 */
export async function holdPen(
  context: ActingContext,
  { storyId, takeOver = false }: { storyId: string; takeOver?: boolean },
): Promise<PenAnswer> {
  mustHold(context, 'story.write')
  const holderId = holderOf(context)
  return inTransaction(context, async within => {
    await lockStoryFor(within, storyId, 'story.write')
    const expiresAt = new Date(within.clock.now().getTime() + lease)
    const before = await readPen(within, storyId)
    const pen = await leasePen(within, { storyId, holderId, expiresAt, takeOver })
    if (pen === undefined) throw new Error('a pen was leased to nobody')
    if (before !== undefined && before.holderId !== pen.holderId)
      await within.events.record(within, { name: 'story.pen_taken', payload: { storyId } })
    return { mine: pen.holderId === holderId, holderName: pen.holderName, expiresAt: pen.expiresAt }
  })
}

/** Puts the pen down; nothing happens when somebody else holds it. */
export async function releasePen(context: ActingContext, { storyId }: { storyId: string }): Promise<void> {
  mustHold(context, 'story.write')
  await deletePen(context, { storyId, holderId: holderOf(context) })
}

function holderOf(context: ActingContext): string {
  const id = personIdOf(context.actor)
  if (id === null) throw new Refusal('access.sign_in')
  return id
}
