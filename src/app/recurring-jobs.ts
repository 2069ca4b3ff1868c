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
import { deletePrintsBefore, deleteRequestsBefore, remindDesks } from '../network/index.ts'
import type { Context } from '../platform/context.ts'
import { deleteEventsBefore } from '../platform/events.ts'
import type { RecurringJob } from '../platform/jobs.ts'
import { openMail } from '../platform/mail/open-mail.ts'
import {
  countSearchWords,
  deleteBatchesBefore,
  deleteUnconfirmedBefore,
  sendDigests,
  sendNotices,
} from '../readers/index.ts'
import type { Mail } from '../platform/mail/mail.ts'
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
  { name: 'send-notices', when: '*/5 * * * *', work: () => sendNotices(context) },
  // Seven in the morning in Tehran.
  {
    name: 'send-digests',
    when: '30 3 * * *',
    work: () => withMail(context, mail => sendDigests(context, mail)),
  },
  {
    name: 'forget-unconfirmed-addresses',
    when: '55 0 * * *',
    work: () => deleteUnconfirmedBefore(context, daysAgo(context, 2)),
  },
  { name: 'remind-desks', when: '*/2 * * * *', work: async () => void (await remindDesks(context)) },
  {
    name: 'forget-office-requests',
    when: '55 0 * * *',
    work: () => deleteRequestsBefore(context, daysAgo(context, 7)),
  },
  {
    name: 'forget-text-prints',
    when: '5 1 * * *',
    work: () => deletePrintsBefore(context, daysAgo(context, 120)),
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

async function withMail(context: Context, work: (mail: Mail | undefined) => Promise<void>): Promise<void> {
  const mail = openMail(context.config)
  await work(mail).finally(() => mail?.close())
}

const daysAgo = ({ clock }: Context, days: number): Date => new Date(clock.now().getTime() - days * day)
