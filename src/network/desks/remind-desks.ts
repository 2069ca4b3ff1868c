import { formatGregorian, formatJalali } from '../../persian/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import type { Letter } from '../../platform/mail/mail.ts'
import { letterToStaff, type ToldInBoth } from '../letters/letter-to-staff.ts'
import { postLetters } from '../letters/post-letters.ts'
import { markReminded, type ReminderLetter } from './reminder-store.ts'

/**
 * Reminds desks of releases whose time to be answered is nearly over: a quarter of it is left, and nobody was
 * reminded. Once for each sending; by letter too, where letters leave and the desk has an address. Nothing of the text of
 * a release is in it: it may be under embargo. @returns how many there were.
 */
export async function remindDesks(context: Context): Promise<number> {
  return inTransaction(context, async within => {
    const reminded = await markReminded(within)
    for (const { releaseId, desk } of reminded)
      await within.events.record(within, { name: 'release.reminded', payload: { releaseId, desk } })
    for (const { releaseId, letter } of reminded)
      if (letter !== null) await postLetters(within, [letterOf(within, releaseId, letter)], letter.due)
    return reminded.length
  })
}

const letterOf = (context: Context, releaseId: string, letter: ReminderLetter): Letter =>
  letterToStaff(context, { to: letter.to, path: `/admin/releases/${releaseId}`, told: toldOf(letter) })

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
