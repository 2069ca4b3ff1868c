import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** That a release went from one desk to another. */
export interface Handing {
  fromFa: string | null
  fromEn: string | null
  toFa: string
  toEn: string
  note: string
  actorName: string
  at: Date
}

export async function insertHanding(
  within: Context,
  handing: { releaseId: string; from: string | null; to: string; note: string; actorId: string },
): Promise<void> {
  await within.db
    .insertInto('release_handing')
    .values({
      id: newId(),
      release_id: handing.releaseId,
      from_desk_id: handing.from,
      to_desk_id: handing.to,
      note: handing.note,
      actor_id: handing.actorId,
      at: within.clock.now(),
    })
    .execute()
}

/** The way of a release from desk to desk, oldest first; at most 50. */
export async function listHandings(context: Context, releaseId: string): Promise<Handing[]> {
  return context.db
    .selectFrom('release_handing as handing')
    .leftJoin('release_desk as from', 'from.id', 'handing.from_desk_id')
    .innerJoin('release_desk as to', 'to.id', 'handing.to_desk_id')
    .innerJoin('person', 'person.id', 'handing.actor_id')
    .select([
      'from.name_fa as fromFa',
      'from.name_en as fromEn',
      'to.name_fa as toFa',
      'to.name_en as toEn',
      'handing.note',
      'person.name as actorName',
      'handing.at',
    ])
    .where('handing.release_id', '=', releaseId)
    .orderBy('handing.at')
    .orderBy('handing.id')
    .limit(50)
    .execute()
}
