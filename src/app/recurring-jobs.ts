import {
  countRarity,
  deleteEndedLimits,
  destroyOldSalts,
  forgetLookAlikesBefore,
  learnFromDecisions,
} from '../comments/index.ts'
import {
  forgetRecordingUploadsBefore,
  forgetUploadsBefore,
  indexOldStories,
  writeMissingTopicKeys,
  type MediaHolding,
} from '../newsroom/index.ts'
import {
  deletePrintsBefore,
  deleteRequestsBefore,
  remindDesks,
  removeUnusedFiles,
  sendPosted,
  writeEventLetters,
} from '../network/index.ts'
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

/** What is done by the clock, in UTC. */
export const recurringJobs = (context: MediaHolding): readonly RecurringJob[] => [
  ...forgetting(context),
  ...telling(context),
  ...counting(context),
]

// Read top to bottom: what nobody needs any longer.
function forgetting(context: MediaHolding): RecurringJob[] {
  const before = (days: number): Date => new Date(context.clock.now().getTime() - days * day)
  return [
    { name: 'destroy-old-salts', when: '10 0 * * *', work: () => destroyOldSalts(context) },
    { name: 'forget-ended-limits', when: '5 * * * *', work: () => deleteEndedLimits(context) },
    { name: 'forget-old-events', when: '20 0 * * *', work: () => deleteEventsBefore(context.db, before(7)) },
    {
      name: 'forget-view-batches',
      when: '30 0 * * *',
      work: () => deleteBatchesBefore(context, before(2)),
    },
    {
      name: 'forget-unfinished-uploads',
      when: '40 0 * * *',
      work: () => forgetUploadsBefore(context, before(1)),
    },
    {
      name: 'forget-unfinished-recordings',
      when: '45 0 * * *',
      work: () => forgetRecordingUploadsBefore(context, before(1)),
    },
    {
      name: 'forget-look-alikes',
      when: '50 0 * * *',
      work: () => forgetLookAlikesBefore(context, before(90)),
    },
    {
      name: 'forget-unconfirmed-addresses',
      when: '55 0 * * *',
      work: () => deleteUnconfirmedBefore(context, before(2)),
    },
    {
      name: 'forget-office-requests',
      when: '55 0 * * *',
      work: () => deleteRequestsBefore(context, before(7)),
    },
    {
      name: 'remove-unused-release-files',
      when: '25 1 * * *',
      work: async () => void (await removeUnusedFiles(context, before(7))),
    },
    { name: 'forget-text-prints', when: '5 1 * * *', work: () => deletePrintsBefore(context, before(120)) },
  ]
}

// What people are told; seven in the morning in Tehran for the daily letter.
const telling = (context: Context): RecurringJob[] => [
  { name: 'send-notices', when: '*/5 * * * *', work: () => sendNotices(context) },
  {
    name: 'send-digests',
    when: '30 3 * * *',
    work: () => withMail(context, mail => sendDigests(context, mail)),
  },
  {
    name: 'send-letters',
    when: '* * * * *',
    work: () => sendLetters(context),
  },
  { name: 'remind-desks', when: '*/2 * * * *', work: async () => void (await remindDesks(context)) },
]

// What the program learns and counts, and what it makes again of its old rows.
const counting = (context: MediaHolding): RecurringJob[] => [
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

async function sendLetters(context: Context): Promise<void> {
  await writeEventLetters(context)
  await withMail(context, async mail => {
    if (mail !== undefined) await sendPosted(context, mail)
  })
}

async function withMail(context: Context, work: (mail: Mail | undefined) => Promise<void>): Promise<void> {
  const mail = openMail(context.config)
  await work(mail).finally(() => mail?.close())
}
