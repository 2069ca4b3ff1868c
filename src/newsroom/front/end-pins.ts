import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/context.ts'
import { recordFrontChange } from './front-event.ts'
import { noteNextEnd, takeEndedPin } from './pin-store.ts'

const atOnce = 50

/**
 * Tells every page on which a pin has ended. The place falls back by itself, because what is read asks for the moment;
 * this makes kept pages be rendered again. @returns how many pages were told.
 */
export async function endPins(context: Context): Promise<number> {
  for (let told = 0; told < atOnce; told++) if (!(await endOne(context))) return told
  return atOnce
}

function endOne(context: Context): Promise<boolean> {
  return inTransaction(context, async within => {
    const ended = await takeEndedPin(within)
    if (ended === undefined) return false
    await noteNextEnd(within, ended.arrangementId)
    await recordFrontChange(within, ended)
    return true
  })
}
