import { inTransaction, type Context } from '../../platform/context.ts'
import { markReminded } from './reminder-store.ts'

/**
 * Reminds desks of releases whose time to be answered is nearly over: a quarter of it is left, and nobody was
 * reminded. Once for each sending. @returns how many there were.
 */
export async function remindDesks(context: Context): Promise<number> {
  return inTransaction(context, async within => {
    const reminded = await markReminded(within)
    for (const { releaseId, desk } of reminded)
      await within.events.record(within, { name: 'release.reminded', payload: { releaseId, desk } })
    return reminded.length
  })
}
