import { formatGregorian, formatJalali } from '../../persian/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { letterToStaff, type ToldInBoth } from '../letters/letter-to-staff.ts'
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
 * Where no letter leaves, the screen alone tells them. @returns how many letters left.
 */
export async function sendEventLetters(context: Context, mail: Mail | undefined): Promise<number> {
  if (mail === undefined) return 0
  const owed = await inTransaction(context, within => takeOwedLetters(within, mostARun))
  const sent = await Promise.all(owed.map(letter => sendOne(context, mail, letter)))
  return sent.filter(isSent => isSent).length
}

async function sendOne(
  context: Context,
  mail: Mail,
  { eventId, email, version }: OwedLetter,
): Promise<boolean> {
  const [event, news] = await Promise.all([
    readPressEvent(context, { side: 'desk' }, eventId),
    readNewsSince(context, { eventId, version }),
  ])
  if (news === undefined) return false
  try {
    await mail.send(
      letterToStaff(context, { to: email, path: `/admin/events/${eventId}`, told: toldOf(event, news) }),
    )
    return true
  } catch (error) {
    context.log.warn({ error: String(error), event: eventId }, 'letter about an event not sent')
    return false
  }
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
