import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'

/** A machine whose clock jumped, and since when it schedules nothing. */
export interface ClockStop {
  id: string
  machine: string
  noticedAt: Date
  /** How far the clock went by itself, in milliseconds; negative: back. */
  jump: number
  /** Wall clock less uptime, in milliseconds, while the clock was trusted. */
  trustedOffset: number
}

/** The machines that wait for a confirmation; at most 20. */
export async function listClockStops(context: Context): Promise<ClockStop[]> {
  const rows = await openStops(context).orderBy('noticed_at').orderBy('id').limit(20).execute()
  return rows.map(stopOf)
}

/** The open stop of a machine. */
export async function readClockStop(context: Context, machine: string): Promise<ClockStop | undefined> {
  const row = await openStops(context).where('machine', '=', machine).executeTakeFirst()
  return row && stopOf(row)
}

/** Notes a stop, unless another process of the machine has. */
export async function insertClockStop(
  context: Context,
  { machine, jump, trustedOffset }: Pick<ClockStop, 'machine' | 'jump' | 'trustedOffset'>,
): Promise<void> {
  await context.db
    .insertInto('clock_stop')
    .values({
      id: newId(),
      machine,
      noticed_at: context.clock.now(),
      jump_ms: Math.round(jump),
      trusted_offset_ms: Math.round(trustedOffset),
      ended_at: null,
      ended_by: null,
    })
    .onConflict(conflict => conflict.column('machine').where('ended_at', 'is', null).doNothing())
    .execute()
}

/** Ends open stops: of one machine, or of all. @returns how many were ended. */
export async function endClockStops(context: ActingContext, machine?: string): Promise<number> {
  const { numUpdatedRows } = await context.db
    .updateTable('clock_stop')
    .set({ ended_at: context.clock.now(), ended_by: personIdOf(context.actor) })
    .where('ended_at', 'is', null)
    .$if(machine !== undefined, query => query.where('machine', '=', machine ?? ''))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const openStops = (context: Context) =>
  context.db
    .selectFrom('clock_stop')
    .select(['id', 'machine', 'noticed_at', 'jump_ms', 'trusted_offset_ms'])
    .where('ended_at', 'is', null)

interface StopRow {
  id: string
  machine: string
  noticed_at: Date
  jump_ms: string
  trusted_offset_ms: string
}

const stopOf = (row: StopRow): ClockStop => ({
  id: row.id,
  machine: row.machine,
  noticedAt: row.noticed_at,
  jump: Number(row.jump_ms),
  trustedOffset: Number(row.trusted_offset_ms),
})
