import { editions, listStories, type Edition, type StoryCard } from '../../newsroom/index.ts'
import { addDays, formatGregorian, formatJalali, jalaliDay, toJalali } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { listVisitedOf } from './visited-of-day-store.ts'
import { takeForDay, type DigestSubscription } from './digest-store.ts'
import { digestOf } from './digest-letters.ts'

const mostStories = 10
const page = 100

/**
 * Sends the letter of yesterday in Tehran, a Jalali day from midnight to midnight: the stories that came out on it, those
 * that were read most. Each address is marked before its letter leaves: a program that dies meanwhile, and a run that
 * overlaps, send none twice. A day without stories has no letter.
 */
export async function sendDigests(context: Context, mail: Mail | undefined): Promise<void> {
  if (mail === undefined || !context.config.readers.digest) return
  const yesterday = jalaliDay(addDays(toJalali(context.clock.now()), -1))
  for (const edition of editions) {
    const stories = await storiesOf(context, edition, yesterday)
    if (stories.length > 0) await sendTo(context, mail, { edition, stories, from: yesterday.from })
  }
}

async function storiesOf(
  context: Context,
  edition: Edition,
  { from, to }: { from: Date; to: Date },
): Promise<StoryCard[]> {
  const ids = await listVisitedOf(context, { edition, from, until: to, limit: mostStories })
  const stories = await listStories(context, { edition, ids, limit: mostStories })
  return stories.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

interface Round {
  edition: Edition
  stories: readonly StoryCard[]
  from: Date
}

async function sendTo(context: Context, mail: Mail, { edition, stories, from }: Round): Promise<void> {
  const inCalendar = edition === 'fa' ? formatJalali : formatGregorian
  const told = { day: inCalendar(from, 'weekday-date'), stories }
  const day = formatGregorian(from, 'short')
  for (;;) {
    const some = await takeForDay(context, { edition, day, limit: page })
    for (const to of some) await sendOne(context, mail, { to, told })
    if (some.length < page) return
  }
}

async function sendOne(
  context: Context,
  mail: Mail,
  { to, told }: { to: DigestSubscription; told: Parameters<typeof digestOf>[2] },
): Promise<void> {
  try {
    await mail.send(digestOf(context, to, told))
  } catch (error) {
    context.log.warn({ error: String(error), subscription: to.id }, 'daily letter not sent')
  }
}
