import { sql } from 'kysely'
import type { Context, EventRecorder, PeykEvent } from './context.ts'
import type { Db } from './database.ts'
import type { News } from './http/audience.ts'

/** What follows an event. The whole list is in app/subscriptions.ts. */
export interface Subscription {
  event: string
  /** In the same transaction: rows another department keeps about this (search index, jobs). */
  together?: (within: Context, payload: PeykEvent['payload']) => Promise<void>
  /** On every node, after the commit: the tags of pages that are no longer true. */
  purge?: (payload: PeykEvent['payload']) => readonly string[]
  /** On every node, after the commit and before pages are forgotten: the name of what the process asks for again. */
  forget?: string
  /** On every node, after pages were forgotten: what readers who wait are told. */
  tell?: (payload: PeykEvent['payload']) => News
  /** On every node, after the commit: the id of the text whose words are learnt again. */
  learn?: (payload: PeykEvent['payload']) => string
}

/** A recorder that writes to the outbox and runs the `together` part of each subscription, in their order. */
export function recorderFor(subscriptions: readonly Subscription[]): EventRecorder {
  return {
    async record(within, event) {
      await insertEvent(within.db, event)
      for (const { together } of subscriptions.filter(({ event: name }) => name === event.name))
        await together?.(within, event.payload)
    },
  }
}

export interface StoredEvent extends PeykEvent {
  id: string
}

/**
 * Ids of the events recorded since an instant, oldest first, and the database's time. Rows become visible at
 * commit and not in the order of their ids, so a follower asks for an overlapping window and skips what it has already
 * seen: the ids come as one text, since in a storm nearly all of thousands are skipped four times a second.
 */
export async function eventIdsSince(
  db: Db,
  since: Date,
  atMost: number,
): Promise<{ now: Date; ids: readonly string[] }> {
  const { rows } = await sql<{ now: Date; ids: string | null }>`
    select clock_timestamp() as now, (
      select string_agg(recent.id::text, ' ' order by recent.recorded_at, recent.id)
      from (
        select id, recorded_at from event where recorded_at > ${since} order by recorded_at, id limit ${atMost}
      ) as recent
    ) as ids
  `.execute(db)
  return { now: rows[0]?.now ?? since, ids: rows[0]?.ids?.split(' ') ?? [] }
}

/** Some events, oldest first. */
export async function readEvents(db: Db, ids: readonly string[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; name: string; payload: PeykEvent['payload'] }>`
    select id::text, name, payload from event where id = any (${[...ids]}::bigint[])
    order by recorded_at, id limit ${ids.length}
  `.execute(db)
  return rows
}

async function insertEvent(db: Db, event: PeykEvent): Promise<void> {
  await db
    .insertInto('event')
    .values({ name: event.name, payload: JSON.stringify(event.payload) })
    .execute()
}

/** Forgets events recorded before an instant; every node has long since followed them. */
export async function deleteEventsBefore(db: Db, instant: Date): Promise<void> {
  await db.deleteFrom('event').where('recorded_at', '<', instant).execute()
}

/** The database's clock: events are stamped by it. */
export async function databaseNow(db: Db): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('the database gave no time')
  return row.now
}
