import { may, type ActingContext } from '../../people/index.ts'
import { reachOf, type Reach } from '../reach.ts'

/** The whole desk knows of every event; an officer of those of the own office and of the offices below it. */
export async function eventReach(context: ActingContext): Promise<Reach> {
  return may(context.actor, 'desk.read') ? { side: 'desk' } : reachOf(context)
}
