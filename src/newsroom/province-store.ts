import { sql } from 'kysely'
import { comparePersian } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import type { Province } from './provinces/province.ts'
import type { ProvinceName } from './public-story.ts'
import { storableOr } from './storable.ts'

const naming = ['slug', 'name_fa as nameFa', 'name_en as nameEn'] as const

/** The 31 provinces with the cities of their datelines, in the order of the Persian alphabet. */
export async function listProvinces(context: Context): Promise<Province[]> {
  const rows = await context.db
    .selectFrom('province')
    .select([...naming, 'cities'])
    .orderBy('slug')
    .limit(100)
    .execute()
  return rows.sort((one, other) => comparePersian(one.nameFa, other.nameFa))
}

/** A province by its slug; undefined when there is none. */
export async function readProvince(context: Context, slug: string): Promise<ProvinceName | undefined> {
  return context.db
    .selectFrom('province')
    .select(naming)
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
}

/** Spells the names of a province anew, with the cities that a dateline names for it. */
export async function changeProvinceRow(
  within: Context,
  { slug, nameFa, nameEn, cities }: Province,
): Promise<void> {
  await within.db
    .updateTable('province')
    .set({ name_fa: nameFa, name_en: nameEn, cities: sql<string[]>`${[...cities]}::text[]` })
    .where('slug', '=', slug)
    .execute()
}

/** How many stories stand in each province, public or not; provinces without any are left out. */
export async function countByProvince(context: Context): Promise<Map<string, number>> {
  const rows = await context.db
    .selectFrom('story')
    .select(['province_slug as slug', sql<string>`count(*)`.as('stories')])
    .where('province_slug', 'is not', null)
    .groupBy('province_slug')
    .orderBy('province_slug')
    .limit(100)
    .execute()
  return new Map(rows.map(({ slug, stories }) => [slug ?? '', Number(stories)]))
}
