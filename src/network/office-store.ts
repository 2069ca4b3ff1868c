import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Office } from './office.ts'

const columns = [
  'id',
  'parent_id as parentId',
  'slug',
  'name',
  'kind',
  'province_slug as provinceSlug',
  'contact',
  'name_en as nameEn',
  'contact_en as contactEn',
  'verified_at as verifiedAt',
] as const

/** Of so many offices there may be more. */
export const mostOffices = 5000

/** All offices, by name; at most `mostOffices`. `parentId` makes them a tree. */
export async function listOffices(context: Context): Promise<Office[]> {
  return context.db
    .selectFrom('office')
    .select(columns)
    .orderBy('name')
    .orderBy('id')
    .limit(mostOffices)
    .execute()
}

/** An office by its slug; undefined when there is none. */
export async function readOffice(context: Context, slug: string): Promise<Office | undefined> {
  // A NUL names no office; the database would take it for a fault.
  if (slug.includes('\u0000')) return undefined
  return context.db.selectFrom('office').select(columns).where('slug', '=', slug).executeTakeFirst()
}

/** An office that is known to be there. */
export async function readOfficeById(context: Context, id: string): Promise<Office> {
  return context.db.selectFrom('office').select(columns).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The ids of an office and of all offices below it. */
export async function listOfficesUnder(context: Context, officeId: string): Promise<string[]> {
  const rows = await context.db
    .withRecursive('under', db =>
      db
        .selectFrom('office')
        .select('id')
        .where('id', '=', officeId)
        .union(
          db.selectFrom('office').innerJoin('under', 'under.id', 'office.parent_id').select('office.id'),
        ),
    )
    .selectFrom('under')
    .select('id')
    .orderBy('id')
    .limit(2000)
    .execute()
  return rows.map(({ id }) => id)
}

/** @returns the new office's id; undefined when the slug is taken. */
export async function insertOffice(
  within: Context,
  office: Omit<Office, 'id' | 'verifiedAt'>,
): Promise<string | undefined> {
  const row = await within.db
    .insertInto('office')
    .values({
      id: newId(),
      parent_id: office.parentId,
      slug: office.slug,
      name: office.name,
      kind: office.kind,
      province_slug: office.provinceSlug,
      contact: office.contact,
      name_en: office.nameEn,
      contact_en: office.contactEn,
      created_at: within.clock.now(),
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds the tree still until the end of the transaction: two moves at once could make a circle. */
export async function lockTree(within: Context): Promise<void> {
  await within.db.selectFrom('office').select('id').orderBy('id').limit(2000).forUpdate().execute()
}

export async function changeOfficeRow(
  within: Context,
  id: string,
  change: Omit<Office, 'id' | 'slug' | 'verifiedAt'>,
): Promise<void> {
  await within.db
    .updateTable('office')
    .set({
      name: change.name,
      kind: change.kind,
      province_slug: change.provinceSlug,
      parent_id: change.parentId,
      contact: change.contact,
      name_en: change.nameEn,
      contact_en: change.contactEn,
    })
    .where('id', '=', id)
    .execute()
}

/** Who made sure, and when; null takes it back. */
export async function markVerified(within: Context, id: string, by: string | null): Promise<void> {
  const verified = by === null ? null : within.clock.now()
  await within.db
    .updateTable('office')
    .set({ verified_at: verified, verified_by: by })
    .where('id', '=', id)
    .execute()
}
