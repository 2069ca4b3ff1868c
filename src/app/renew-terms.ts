import { setImmediate as turn } from 'node:timers/promises'
import {
  deskTerms,
  pictureTerms,
  recordingTerms,
  type KeptTerms,
  type StaleTerms,
} from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { readerTerms } from '../readers/index.ts'

// Read top to bottom: everything that is found by stored terms; what readers search comes first.
const kept: readonly KeptTerms[] = [readerTerms, deskTerms, pictureTerms, recordingTerms]

export interface TermsRun {
  readonly which: StaleTerms
  /** The most to renew in this run; without it there is no end but that of the work. */
  readonly most?: number
  /** Asked before each one; true ends the run, and the next one goes on where it stopped. */
  readonly isStopped?: () => boolean
  /** Told how many are done after each one. */
  readonly tell?: (done: number) => void
}

export interface TermsRenewed {
  readonly renewed: number
  readonly failed: number
}

const batch = 200

/** How many stories and pictures have such terms. */
export async function countStaleTerms(context: Context, which: StaleTerms): Promise<number> {
  let count = 0
  for (const terms of kept) count += await terms.count(context, which)
  return count
}

/**
 * Makes stored search terms again by the present analyser, the newest first, each in a transaction of its own: the work
 * may be stopped anywhere, goes on at the next call, and may run on several nodes and beside every other act. What cannot
 * be renewed is told to the log and left for the next run.
 */
export async function renewTerms(context: Context, run: TermsRun): Promise<TermsRenewed> {
  const so = { renewed: 0, failed: 0 }
  for (const terms of kept) await renewKind(context, { terms, run, so })
  return so
}

async function renewKind(
  context: Context,
  { terms, run, so }: { terms: KeptTerms; run: TermsRun; so: { renewed: number; failed: number } },
): Promise<void> {
  let after: string | undefined
  for (;;) {
    const ids = await terms.list(context, run.which, {
      ...(after === undefined ? {} : { after }),
      limit: batch,
    })
    for (const id of ids) {
      if (run.isStopped?.() === true || so.renewed + so.failed >= (run.most ?? Number.POSITIVE_INFINITY))
        return
      await renewOne(context, id, { terms, run, so })
      run.tell?.(so.renewed + so.failed)
      await turn()
    }
    after = ids.at(-1)
    if (after === undefined) return
  }
}

async function renewOne(
  context: Context,
  id: string,
  { terms, run, so }: { terms: KeptTerms; run: TermsRun; so: { renewed: number; failed: number } },
): Promise<void> {
  try {
    if (await terms.renew(context, id, run.which)) so.renewed++
  } catch (error) {
    so.failed++
    context.log.warn({ error: String(error), of: terms.of, id }, 'search terms not renewed')
  }
}
