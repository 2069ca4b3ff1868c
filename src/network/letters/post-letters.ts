import type { Context } from '../../platform/context.ts'
import type { Letter, Mail } from '../../platform/mail/mail.ts'
import {
  deleteLateLetters,
  deleteLetter,
  insertLetters,
  takeLetters,
  type WaitingLetter,
} from './letter-store.ts'

/** Minutes until a letter that no server took is tried again; the last of them goes on. */
const againAfter = [1, 5, 30, 120]
const aDay = 24 * 60 * 60_000
const mostARun = 200

export const leaveLetters = ({ config }: Pick<Context, 'config'>): boolean => config.mail !== null

/**
 * Lays letters out; they leave when the transaction of the act has ended. Nothing where no letter leaves.
 * @param until when they are worth nothing any more; left out: in a day
 */
export async function postLetters(within: Context, letters: readonly Letter[], until?: Date): Promise<void> {
  if (!leaveLetters(within)) return
  const last = until ?? new Date(within.clock.now().getTime() + aDay)
  await insertLetters(
    within,
    letters.map(letter => ({ ...letter, until: last })),
  )
}

/**
 * Hands over what waits. A letter that is not taken is tried again while it is worth it; one that was taken just before
 * the program died goes twice rather than never. @returns how many left.
 */
export async function sendPosted(context: Context, mail: Mail): Promise<number> {
  const late = await deleteLateLetters(context)
  if (late > 0) context.log.warn({ letters: late }, 'letters given up: no server took them in time')
  const waiting = await takeLetters(context, { limit: mostARun, againAfter })
  let sent = 0
  for (const letter of waiting) if (await isTaken(context, mail, letter)) sent += 1
  return sent
}

async function isTaken(
  context: Context,
  mail: Mail,
  { id, tries, ...letter }: WaitingLetter,
): Promise<boolean> {
  try {
    await mail.send({ ...letter, headers: { 'Auto-Submitted': 'auto-generated' } })
  } catch (error) {
    context.log.warn({ error: String(error), letter: id, tries }, 'letter not sent')
    return false
  }
  await deleteLetter(context, id)
  return true
}
