import type { Context } from '../platform/context.ts'
import { renewTerms } from './renew-terms.ts'

/** Renews what an older analyser left, once after a start, beside everything else. */
export interface TermsKeeper {
  /** Waits for the end of the work. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Begins at once and does not keep the caller waiting; `stop` ends it after the one at hand. */
export function openTermsKeeper(context: Context): TermsKeeper {
  let stopped = false
  const work = renewTerms(context, { which: 'older', isStopped: () => stopped }).then(
    ({ renewed, failed }) => {
      if (renewed + failed > 0) context.log.info({ renewed, failed }, 'search terms renewed')
    },
    (error: unknown) => {
      if (!stopped) context.log.warn({ error: String(error) }, 'search terms not renewed')
    },
  )
  return {
    settled: () => work,
    async stop() {
      stopped = true
      await work
    },
  }
}
