import type { Context } from '../platform/context.ts'
import type { ProvinceName } from './public-story.ts'
import { comparePersian } from '../persian/index.ts'
import { storableOr } from './storable.ts'

const columns = ['slug', 'name_fa', 'name_en'] as const

/** The 31 provinces, in the order of the Persian alphabet. */
export async function listProvinces(context: Context): Promise<ProvinceName[]> {
  const rows = await context.db.selectFrom('province').select(columns).orderBy('slug').limit(100).execute()
  return rows.map(provinceOf).sort((one, other) => comparePersian(one.nameFa, other.nameFa))
}

/** A province by its slug; undefined when there is none. */
export async function readProvince(context: Context, slug: string): Promise<ProvinceName | undefined> {
  const row = await context.db
    .selectFrom('province')
    .select(columns)
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
  return row && provinceOf(row)
}

const provinceOf = (row: { slug: string; name_fa: string; name_en: string }): ProvinceName => ({
  slug: row.slug,
  nameFa: row.name_fa,
  nameEn: row.name_en,
})
