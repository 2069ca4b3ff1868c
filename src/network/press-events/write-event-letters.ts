import { formatGregorian, formatJalali } from '../../persian/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { letterToStaff, type ToldInBoth } from '../letters/letter-to-staff.ts'
import { leaveLetters, postLetters } from '../letters/post-letters.ts'
import {
  readNewsSince,
  takeOwedLetters,
  type OwedLetter,
  type PressEventNews,
} from './press-event-change-store.ts'
import { readPressEvent, type PressEvent } from './press-event-store.ts'

const mostARun = 100

/**
 * Writes to those who are to come to an event that changed or was called off, once for each change that concerns them.
 * Where no letter leaves, the screen alone tells them. @returns how many letters were written.
 */
export async function writeEventLetters(context: Context): Promise<number> {
  if (!leaveLetters(context)) return 0
  return inTransaction(context, async within => {
    const owed = await takeOwedLetters(within, mostARun)
    let written = 0
    for (const each of owed) if (await isWritten(within, each)) written += 1
    return written
  })
}

async function isWritten(within: Context, { eventId, email, version }: OwedLetter): Promise<boolean> {
  const event = await readPressEvent(within, { side: 'desk' }, eventId)
  const news = await readNewsSince(within, { eventId, version })
  if (news === undefined) return false
  const told = toldOf(event, news)
  await postLetters(
    within,
    [letterToStaff(within, { to: email, path: `/admin/events/${eventId}`, told })],
    event.endsAt,
  )
  return true
}

const toldOf =
  (event: PressEvent, news: PressEventNews): ToldInBoth =>
  (language, { event: words }) => {
    const moment = (instant: Date): string =>
      (language === 'fa' ? formatJalali : formatGregorian)(instant, 'date-time')
    const isOff = event.cancelledAt !== null
    return {
      subject: isOff ? words.cancelled(event.title) : words.changed(event.title),
      lines: [
        ...(isOff ? [words.reason(event.cancelNote)] : []),
        ...(event.title === news.titleBefore ? [] : [words.title(news.titleBefore)]),
        ...(news.changed.includes('time')
          ? [words.time(moment(event.startsAt), moment(news.startsBefore))]
          : []),
        ...(event.place === news.placeBefore ? [] : [words.place(event.place, news.placeBefore)]),
        words.why,
      ],
      open: words.open,
    }
  }
