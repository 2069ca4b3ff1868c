import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Letter } from '../../platform/mail/mail.ts'

/** A letter, and until when it is worth sending. */
export interface PostedLetter extends Letter {
  until: Date
}

/** A letter that was taken to be handed over. */
export interface WaitingLetter extends Letter {
  id: string
  /** How often it was taken, this time included. */
  tries: number
}

export async function insertLetters(within: Context, letters: readonly PostedLetter[]): Promise<void> {
  if (letters.length === 0) return
  const now = within.clock.now()
  await within.db
    .insertInto('letter')
    .values(
      letters.map(({ to, subject, text, html, until }) => ({
        ...{
          id: newId(),
          recipient: to,
          subject,
          plain: text,
          html,
          written_at: now,
          try_at: now,
          good_until: until,
        },
      })),
    )
    .execute()
}

/** Takes letters whose moment has come, the oldest first; each comes back after a while unless it is deleted. */
export async function takeLetters(
  context: Context,
  { limit, againAfter }: { limit: number; againAfter: readonly number[] },
): Promise<WaitingLetter[]> {
  const now = context.clock.now()
  const { rows } = await sql<WaitingLetter>`
    update letter set tries = tries + 1,
      try_at = ${now}::timestamptz + make_interval(mins => (${againAfter}::integer[])[least(tries + 1, ${againAfter.length})])
    where id in (
      select id from letter where try_at <= ${now} and good_until > ${now} order by try_at, id limit ${limit} for update skip locked
    )
    returning id, recipient as "to", subject, plain as text, html, tries
  `.execute(context.db)
  return rows
}

export async function deleteLetter(context: Context, id: string): Promise<void> {
  await context.db.deleteFrom('letter').where('id', '=', id).execute()
}

/** @returns how many were too late. */
export async function deleteLateLetters(context: Context): Promise<number> {
  const { numDeletedRows } = await context.db
    .deleteFrom('letter')
    .where('good_until', '<=', context.clock.now())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
