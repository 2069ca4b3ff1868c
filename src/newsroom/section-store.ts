import { sql } from 'kysely'
import { newId } from '../platform/ids.ts'
import type { Context } from '../platform/context.ts'
import type { SectionName } from './public-story.ts'
import { storableOr } from './storable.ts'

const columns = ['id', 'slug', 'name_fa', 'name_en'] as const

/** All sections in the order of the navigation; at most 100. */
export async function listSections(context: Context): Promise<SectionName[]> {
  const rows = await context.db
    .selectFrom('section')
    .select(columns)
    .orderBy('position')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(sectionOf)
}

/** A section by its slug; undefined when there is none. */
export async function readSection(context: Context, slug: string): Promise<SectionName | undefined> {
  const row = await context.db
    .selectFrom('section')
    .select(columns)
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
  return row && sectionOf(row)
}

export interface NewSection {
  slug: string
  nameFa: string
  nameEn: string
}

/** Appends a section to the navigation; undefined when the slug is taken. */
export async function insertSection(within: Context, section: NewSection): Promise<SectionName | undefined> {
  const row = await within.db
    .insertInto('section')
    .values({
      id: newId(),
      slug: section.slug,
      name_fa: section.nameFa,
      name_en: section.nameEn,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from section)`,
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst()
  return row && sectionOf(row)
}

const sectionOf = (row: { id: string; slug: string; name_fa: string; name_en: string }): SectionName => ({
  id: row.id,
  slug: row.slug,
  nameFa: row.name_fa,
  nameEn: row.name_en,
})

/** The slug of a section that a story stands in. */
export async function sectionSlugOf(within: Context, sectionId: string): Promise<string> {
  const row = await within.db
    .selectFrom('section')
    .select('slug')
    .where('id', '=', sectionId)
    .executeTakeFirstOrThrow()
  return row.slug
}
