import type { Context } from '../../platform/context.ts'
import { listUnindexed, putDeskDocument } from './desk-document-store.ts'

const batch = 500

/**
 * Makes stories findable at the desk that were written before the desk kept their words: a batch at a time, the newest
 * first, so that the work can stop and go on anywhere. @returns how many it did.
 */
export async function indexOldStories(context: Context): Promise<number> {
  let done = 0
  for (;;) {
    const missing = await listUnindexed(context, batch)
    for (const words of missing) await putDeskDocument(context, words)
    done += missing.length
    if (missing.length < batch) return done
  }
}
