import { z } from 'zod'
import type { Context } from '../../platform/context.ts'

/** What an act under an idempotency key answered. */
const Done = z.object({ id: z.string(), revisionId: z.string() })
export type Done = z.infer<typeof Done>

export interface KeyedRequest {
  officeId: string
  key: string
  /** The hash of what was asked. */
  fingerprint: string
}

/** @returns false when the key is known already; one that is just being used is waited for. */
export async function insertRequest(within: Context, request: KeyedRequest): Promise<boolean> {
  const row = await within.db
    .insertInto('office_request')
    .values({
      office_id: request.officeId,
      key: request.key,
      fingerprint: request.fingerprint,
      answer: null,
      at: within.clock.now(),
    })
    .onConflict(conflict => conflict.columns(['office_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return row !== undefined
}

export async function noteAnswer(within: Context, request: KeyedRequest, answer: Done): Promise<void> {
  await within.db
    .updateTable('office_request')
    .set({ answer: JSON.stringify(answer) })
    .where('office_id', '=', request.officeId)
    .where('key', '=', request.key)
    .execute()
}

export async function readRequest(
  within: Context,
  request: KeyedRequest,
): Promise<{ fingerprint: string; answer: Done | undefined } | undefined> {
  const row = await within.db
    .selectFrom('office_request')
    .select(['fingerprint', 'answer'])
    .where('office_id', '=', request.officeId)
    .where('key', '=', request.key)
    .executeTakeFirst()
  return row && { fingerprint: row.fingerprint, answer: Done.safeParse(row.answer).data }
}

/** A program that asks again after days asks for something new. */
export async function deleteRequestsBefore(context: Context, instant: Date): Promise<void> {
  await context.db.deleteFrom('office_request').where('at', '<', instant).execute()
}
