import { sql, type Updateable } from 'kysely'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import type { OfficeKind } from './office.ts'
import type { Reach } from './reach.ts'
import type { ReleaseStatus } from './release.ts'
import type { ReleaseTable } from './tables.ts'

/** A release as verbs see it. */
export interface Release {
  id: string
  officeId: string
  officeSlug: string
  officeName: string
  office: { kind: OfficeKind; provinceSlug: string | null }
  deskId: string | null
  /** Who reads it. */
  holderId: string | null
  status: ReleaseStatus
  revisionId: string
}

/** The condition under which a release is within somebody's reach. */
export const isWithin = (reach: Reach) =>
  reach.side === 'desk'
    ? sql<boolean>`release.sent_revision_id is not null`
    : sql<boolean>`release.office_id = any(${reach.officeIds}::uuid[])`

/**
 * A release, locked until the end of the transaction: acts on one release happen one after the other.
 * @throws Refusal 'release.not_found', also for a release out of reach.
 */
export async function lockRelease(within: Context, reach: Reach, id: string): Promise<Release> {
  const release = await within.db
    .selectFrom('release')
    .innerJoin('office', 'office.id', 'release.office_id')
    .select([
      'release.id',
      'release.office_id as officeId',
      'office.slug as officeSlug',
      'office.name as officeName',
      'office.kind',
      'office.province_slug as provinceSlug',
      'release.desk_id as deskId',
      'release.holder_id as holderId',
      'release.status',
      'release.revision_id as revisionId',
    ])
    .where('release.id', '=', id)
    .where(isWithin(reach))
    .forUpdate('release')
    .executeTakeFirst()
  if (release === undefined) throw new Refusal('release.not_found')
  const { kind, provinceSlug, ...rest } = release
  return { ...rest, office: { kind, provinceSlug } }
}

/** Writes a draft release; its revision follows in the same transaction. */
export async function insertRelease(
  within: Context,
  release: { id: string; officeId: string; officerId: string; revisionId: string },
): Promise<void> {
  const now = within.clock.now()
  await within.db
    .insertInto('release')
    .values({
      id: release.id,
      office_id: release.officeId,
      officer_id: release.officerId,
      status: 'draft',
      revision_id: release.revisionId,
      moved_at: now,
      created_at: now,
      updated_at: now,
    })
    .execute()
}

export type ReleaseChange = Omit<Updateable<ReleaseTable>, 'id' | 'office_id' | 'created_at' | 'updated_at'>

/** Changes columns of a release and its moment of change. */
export async function changeRelease(within: Context, id: string, change: ReleaseChange): Promise<void> {
  await within.db
    .updateTable('release')
    .set({ ...change, updated_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** The ids of an office's accepted releases, the latest first; at most 500. */
export async function listAccepted(context: Context, officeId: string): Promise<string[]> {
  const rows = await context.db
    .selectFrom('release')
    .select('id')
    .where('office_id', '=', officeId)
    .where('status', '=', 'accepted')
    .orderBy('moved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}
