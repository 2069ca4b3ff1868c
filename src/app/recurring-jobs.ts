import {
  countRarity,
  deleteEndedLimits,
  destroyOldSalts,
  forgetLookAlikesBefore,
  learnFromDecisions,
} from '../comments/index.ts'
import {
  forgetUploadsBefore,
  indexOldStories,
  writeMissingTopicKeys,
  type MediaHolding,
} from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { deleteEventsBefore } from '../platform/events.ts'
import type { RecurringJob } from '../platform/jobs.ts'
import { countSearchWords, deleteBatchesBefore } from '../readers/index.ts'
import { guardOwnNames } from './guard-own-names.ts'
import { renewTerms } from './renew-terms.ts'

const day = 86_400_000
/** So that the other jobs get their turn; what a start leaves over is little. */
const termsARun = 2000

// Read top to bottom: what is done by the clock, in UTC.
export const recurringJobs = (context: MediaHolding): readonly RecurringJob[] => [
  { name: 'destroy-old-salts', when: '10 0 * * *', work: () => destroyOldSalts(context) },
  { name: 'forget-ended-limits', when: '5 * * * *', work: () => deleteEndedLimits(context) },
  {
    name: 'forget-old-events',
    when: '20 0 * * *',
    work: () => deleteEventsBefore(context.db, daysAgo(context, 7)),
  },
  {
    name: 'forget-view-batches',
    when: '30 0 * * *',
    work: () => deleteBatchesBefore(context, daysAgo(context, 2)),
  },
  {
    name: 'forget-unfinished-uploads',
    when: '40 0 * * *',
    work: () => forgetUploadsBefore(context, daysAgo(context, 1)),
  },
  {
    name: 'forget-look-alikes',
    when: '50 0 * * *',
    work: () => forgetLookAlikesBefore(context, daysAgo(context, 90)),
  },
  { name: 'count-rarity', when: '15 1 * * *', work: () => countRarity(context) },
  { name: 'guard-own-names', when: '*/10 * * * *', work: () => guardOwnNames(context) },
  { name: 'learn-from-decisions', when: '*/5 * * * *', work: () => learnFromDecisions(context) },
  { name: 'count-search-words', when: '* * * * *', work: () => countSearchWords(context) },
  {
    name: 'index-old-stories',
    when: '*/10 * * * *',
    work: async () => void (await indexOldStories(context)),
  },
  {
    name: 'renew-terms',
    when: '*/10 * * * *',
    work: async () => void (await renewTerms(context, { which: 'older', most: termsARun })),
  },
  {
    name: 'index-topics',
    when: '*/10 * * * *',
    work: async () => void (await writeMissingTopicKeys(context)),
  },
]

const daysAgo = ({ clock }: Context, days: number): Date => new Date(clock.now().getTime() - days * day)
