import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

// The invented people of the sample have no letter box.

/** The officer who sent a release last; undefined when the account is closed. */
export interface Sender {
  releaseId: string
  email: string
  sentAt: Date
}

const sendersOf = (which: ReturnType<typeof sql>) => sql<Sender & { storyCode: string | null }>`
  select release.id as "releaseId", person.email, sending.at as "sentAt", story.code as "storyCode"
  from release
  join lateral (
    select actor_id, at from release_answer
    where release_id = release.id and verdict = 'sent' order by at desc, id desc limit 1
  ) sending on true
  join person on person.id = sending.actor_id and person.disabled_at is null and not person.is_sample
  left join story on story.id = release.story_id
  where ${which}
`

export async function readSender(context: Context, releaseId: string): Promise<Sender | undefined> {
  const { rows } = await sendersOf(sql`release.id = ${releaseId}`).execute(context.db)
  return rows[0]
}

/** Whose releases a story was made of, with its news code. */
export async function listSendersOfStory(
  context: Context,
  storyId: string,
): Promise<(Sender & { storyCode: number })[]> {
  const { rows } = await sendersOf(sql`release.story_id = ${storyId}`).execute(context.db)
  return rows.map(({ storyCode, ...sender }) => ({ ...sender, storyCode: Number(storyCode) }))
}

/** The addresses of those who write releases for these offices. */
export async function listAddresses(context: Context, officeIds: readonly string[]): Promise<string[]> {
  const rows = await context.db
    .selectFrom('office_officer')
    .innerJoin('person', 'person.id', 'office_officer.person_id')
    .select('person.email')
    .where(sql<boolean>`office_officer.office_id = any(${officeIds}::uuid[])`)
    .where('person.disabled_at', 'is', null)
    .where('person.is_sample', '=', false)
    .orderBy('person.email')
    .execute()
  return rows.map(({ email }) => email)
}

/** The address of the officer who asked for a reply; undefined when the account is closed. */
export async function readAsker(context: Context, replyId: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('reply_request')
    .innerJoin('person', 'person.id', 'reply_request.officer_id')
    .select('person.email')
    .where('reply_request.id', '=', replyId)
    .where('person.disabled_at', 'is', null)
    .where('person.is_sample', '=', false)
    .executeTakeFirst()
  return row?.email
}
