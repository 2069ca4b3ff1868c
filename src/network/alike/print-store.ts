import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

export type PrintKind = 'release' | 'story'

export interface AlikeText {
  kind: PrintKind
  id: string
  /** In how many of 64 bits they differ: 0 for the same text. */
  distance: number
}

export async function putPrint(
  within: Context,
  { kind, id, print }: { kind: PrintKind; id: string; print: bigint },
): Promise<void> {
  const values = { print: print.toString(), at: within.clock.now() }
  await within.db
    .insertInto('text_print')
    .values({ kind, subject_id: id, ...values })
    .onConflict(conflict => conflict.columns(['kind', 'subject_id']).doUpdateSet(values))
    .execute()
}

export async function deletePrint(within: Context, kind: PrintKind, id: string): Promise<void> {
  await within.db.deleteFrom('text_print').where('kind', '=', kind).where('subject_id', '=', id).execute()
}

/** Texts since a moment whose fingerprints are near that of a release, the nearest first; at most 10. */
export async function listAlike(
  context: Context,
  releaseId: string,
  { since, most }: { since: Date; most: number },
): Promise<AlikeText[]> {
  const { rows } = await sql<AlikeText>`
    select other.kind, other.subject_id as id,
      bit_count((other.print # own.print)::bit(64))::integer as distance
    from text_print own
    join text_print other on other.at >= ${since} and other.subject_id <> own.subject_id
    where own.kind = 'release' and own.subject_id = ${releaseId} and own.print <> 0
      and bit_count((other.print # own.print)::bit(64)) <= ${most}
    order by 3, other.at desc, other.subject_id
    limit 10
  `.execute(context.db)
  return rows
}

/** Fingerprints of long ago are compared with nothing. */
export async function deletePrintsBefore(context: Context, instant: Date): Promise<void> {
  await context.db.deleteFrom('text_print').where('at', '<', instant).execute()
}
