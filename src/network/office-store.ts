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
] as const

/** All offices, by name; at most 2000. `parentId` makes them a tree. */
export async function listOffices(context: Context): Promise<Office[]> {
  return context.db.selectFrom('office').select(columns).orderBy('name').orderBy('id').limit(2000).execute()
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
export async function insertOffice(within: Context, office: Omit<Office, 'id'>): Promise<string | undefined> {
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
      created_at: within.clock.now(),
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
