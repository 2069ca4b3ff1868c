import { sql } from 'kysely'
import { newId } from '../platform/ids.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { whoLeft } from './former-address-store.ts'
import { inTreeOrder, type Section, type SectionState } from './section.ts'
import { storableOr } from './storable.ts'

const columns = ['id', 'slug', 'name_fa', 'name_en', 'parent_id', 'state'] as const

/** All sections in the order of the navigation, each followed by those under it; at most 200. */
export async function listSections(context: Context): Promise<Section[]> {
  const rows = await context.db
    .selectFrom('section')
    .select(columns)
    .orderBy('position')
    .orderBy('id')
    .limit(200)
    .execute()
  return inTreeOrder(rows.map(sectionOf))
}

/** A section by its slug; undefined when there is none. */
export async function readSection(context: Context, slug: string): Promise<Section | undefined> {
  const row = await context.db
    .selectFrom('section')
    .select(columns)
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
  return row && sectionOf(row)
}

/** The section that had this slug before; undefined when none had. */
export async function sectionFormerlyAt(context: Context, slug: string): Promise<Section | undefined> {
  const id = await whoLeft(context, 'section', slug)
  return id === undefined
    ? undefined
    : lockedOrNot(context, id)
        .executeTakeFirst()
        .then(row => row && sectionOf(row))
}

/** A section, locked until the end of the transaction. @throws Refusal 'section.not_found'. */
export async function lockSection(within: Context, id: string): Promise<Section> {
  const row = await lockedOrNot(within, id).forUpdate().executeTakeFirst()
  if (row === undefined) throw new Refusal('section.not_found')
  return sectionOf(row)
}

const lockedOrNot = (context: Context, id: string) =>
  context.db.selectFrom('section').select(columns).where('id', '=', id)

export interface NewSection {
  slug: string
  nameFa: string
  nameEn: string
}

/** Appends a section to the navigation; undefined when the slug is taken. */
export async function insertSection(
  within: Context,
  section: NewSection & { parentId: string | null },
): Promise<Section | undefined> {
  const row = await within.db
    .insertInto('section')
    .values({
      id: newId(),
      slug: section.slug,
      name_fa: section.nameFa,
      name_en: section.nameEn,
      parent_id: section.parentId,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from section)`,
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst()
  return row && sectionOf(row)
}

/** Whether another section than this one has the slug. */
export async function isSlugTaken(
  within: Context,
  { slug, id }: { slug: string; id: string },
): Promise<boolean> {
  const found = await readSection(within, slug)
  return found !== undefined && found.id !== id
}

/** Changes what a section is called, where it stands, or its state. */
export async function changeSectionRow(
  within: Context,
  id: string,
  change: Partial<NewSection & { parentId: string | null; state: SectionState }>,
): Promise<void> {
  await within.db
    .updateTable('section')
    .set({
      ...(change.slug === undefined ? {} : { slug: change.slug }),
      ...(change.nameFa === undefined ? {} : { name_fa: change.nameFa }),
      ...(change.nameEn === undefined ? {} : { name_en: change.nameEn }),
      ...(change.parentId === undefined ? {} : { parent_id: change.parentId }),
      ...(change.state === undefined ? {} : { state: change.state }),
    })
    .where('id', '=', id)
    .execute()
}

/** Gives sections their positions in the order of these ids. */
export async function orderSections(within: Context, ids: readonly string[]): Promise<void> {
  await sql`
    update section set position = place.position
    from unnest(${[...ids]}::uuid[]) with ordinality as place (id, position)
    where section.id = place.id
  `.execute(within.db)
}

/** How many stories stand in each section, public or not; sections without any are left out. */
export async function countBySection(context: Context): Promise<Map<string, number>> {
  const rows = await context.db
    .selectFrom('story')
    .select(['section_id', sql<string>`count(*)`.as('stories')])
    .groupBy('section_id')
    .orderBy('section_id')
    .limit(200)
    .execute()
  return new Map(rows.map(row => [row.section_id, Number(row.stories)]))
}

interface SectionRow {
  id: string
  slug: string
  name_fa: string
  name_en: string
  parent_id: string | null
  state: SectionState
}

const sectionOf = (row: SectionRow): Section => ({
  id: row.id,
  slug: row.slug,
  nameFa: row.name_fa,
  nameEn: row.name_en,
  parentId: row.parent_id,
  state: row.state,
})

/** The slug of a section that a story stands in, and of the one above it. */
export async function sectionSlugsOf(
  within: Context,
  sectionId: string,
): Promise<{ section: string; parentSection: string | null }> {
  const { section, parentSection } = await within.db
    .selectFrom('section')
    .leftJoin('section as parent', 'parent.id', 'section.parent_id')
    .select(['section.slug as section', 'parent.slug as parentSection'])
    .where('section.id', '=', sectionId)
    .executeTakeFirstOrThrow()
  return { section, parentSection }
}

/** The id of the section that a story stands in. @throws Refusal 'story.not_found'. */
export async function sectionOfStory(context: Context, storyId: string): Promise<string> {
  const row = await context.db
    .selectFrom('story')
    .select('section_id')
    .where('id', '=', storyId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('story.not_found')
  return row.section_id
}
