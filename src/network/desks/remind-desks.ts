import { formatGregorian, formatJalali } from '../../persian/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { letterToStaff, type ToldInBoth } from '../letters/letter-to-staff.ts'
import { markReminded, type ReminderLetter } from './reminder-store.ts'

/**
 * Reminds desks of releases whose time to be answered is nearly over: a quarter of it is left, and nobody was
 * reminded. Once for each sending; by letter too, where letters leave and the desk has an address. Nothing of the text of
 * a release is in it: it may be under embargo. @returns how many there were.
 */
export async function remindDesks(context: Context, mail?: Mail): Promise<number> {
  const reminded = await inTransaction(context, async within => {
    const marked = await markReminded(within)
    for (const { releaseId, desk } of marked)
      await within.events.record(within, { name: 'release.reminded', payload: { releaseId, desk } })
    return marked
  })
  for (const { releaseId, letter } of reminded)
    if (mail !== undefined && letter !== null) await sendOne(context, mail, { releaseId, letter })
  return reminded.length
}

async function sendOne(
  context: Context,
  mail: Mail,
  { releaseId, letter }: { releaseId: string; letter: ReminderLetter },
): Promise<void> {
  const path = `/admin/releases/${releaseId}`
  try {
    await mail.send(letterToStaff(context, { to: letter.to, path, told: toldOf(letter) }))
  } catch (error) {
    context.log.warn({ error: String(error), release: releaseId }, 'reminder of a release not sent')
  }
}

const toldOf =
  ({ office, desk, due, holder }: ReminderLetter): ToldInBoth =>
  (language, { reminder: words }) => ({
    subject: words.subject(office[language]),
    lines: [
      words.due((language === 'fa' ? formatJalali : formatGregorian)(due, 'date-time')),
      holder === null ? words.free : words.held(holder),
      words.why(desk[language]),
    ],
    open: words.open,
  })
