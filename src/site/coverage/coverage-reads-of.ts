import { listPublicPressEvents } from '../../network/index.ts'
import {
  isLightStory,
  listFactChecks,
  readAnswerLinks,
  readPublicCrisis,
  readPublicElection,
  verdictsInDossier,
} from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import type { CoverageReads } from './coverage-reads.ts'

/** What pages read of coverage, from the departments that know it. */
export const coverageReadsOf = (context: Context): CoverageReads => ({
  crisis: slug => readPublicCrisis(context, slug),
  election: slug => readPublicElection(context, slug),
  verdicts: slug => verdictsInDossier(context, slug),
  beside: async ({ id, kind }) => {
    const [links, checks, isLight] = await Promise.all([
      readAnswerLinks(context, id),
      kind === 'fact-check' ? listFactChecks(context, id) : [],
      isLightStory(context, id),
    ])
    return { ...links, checks, isLight }
  },
  pressEvents: question => listPublicPressEvents(context, question),
})
