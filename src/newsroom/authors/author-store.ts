import { sql } from 'kysely'
import { comparePersian, slugOf } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { whoLeft } from '../former-address-store.ts'
import { readPicture } from '../media/picture-store.ts'
import { notePicturesUsed } from '../media/used-picture-store.ts'
import { storableOr } from '../storable.ts'
import type { BylineName, PublicAuthor } from '../public-story.ts'
import type { Author } from './author.ts'

const columns = [
  'id',
  'slug',
  'name_fa as nameFa',
  'name_en as nameEn',
  'role_fa as roleFa',
  'role_en as roleEn',
  'about_fa as aboutFa',
  'about_en as aboutEn',
  'picture_id as pictureId',
  'person_id as personId',
] as const

/** Every author in the order of the Persian alphabet; at most 1000. */
export async function listAuthors(context: Context): Promise<Author[]> {
  const authors = await context.db
    .selectFrom('author')
    .select(columns)
    .orderBy('name_fa')
    .orderBy('id')
    .limit(1000)
    .execute()
  return authors.sort((one, other) => comparePersian(one.nameFa, other.nameFa))
}

/** An author by slug, by the name it is made of, or by the slug one had before; undefined when there is none. */
export async function readAuthor(context: Context, slug: string): Promise<PublicAuthor | undefined> {
  const left = await whoLeft(context, 'author', slug)
  const row = await context.db
    .selectFrom('author')
    .select(columns)
    .where(eb =>
      left === undefined ? eb('slug', 'in', [storableOr(slug, ''), slugOf(slug)]) : eb('id', '=', left),
    )
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { pictureId, personId: _, ...author } = row
  const picture = pictureId === null ? undefined : await readPicture(context, pictureId)
  return { ...author, picture: picture ?? null }
}

/** An author, locked until the end of the transaction. @throws Refusal 'author.not_found'. */
export async function lockAuthor(within: Context, id: string): Promise<Author> {
  const row = await within.db
    .selectFrom('author')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('author.not_found')
  return row
}

/** Writes an author, a new one or a changed one. */
export async function putAuthor(within: Context, author: Author): Promise<void> {
  const row = {
    slug: author.slug,
    name_fa: author.nameFa,
    name_en: author.nameEn,
    role_fa: author.roleFa,
    role_en: author.roleEn,
    about_fa: author.aboutFa,
    about_en: author.aboutEn,
    picture_id: author.pictureId,
    person_id: author.personId,
  }
  await within.db
    .insertInto('author')
    .values({ id: author.id, ...row, created_at: within.clock.now() })
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute()
  await notePicturesUsed(within, [author.pictureId])
}

/** Whose slug or account something is, other than this author's; undefined when nobody's. */
export async function authorWith(
  within: Context,
  { id, slug, personId }: Pick<Author, 'id' | 'slug' | 'personId'>,
): Promise<'slug' | 'person' | undefined> {
  const rows = await within.db
    .selectFrom('author')
    .select(['slug'])
    .where('id', '!=', id)
    .where(eb => eb.or([eb('slug', '=', slug), eb('person_id', '=', personId)]))
    .orderBy('id')
    .limit(2)
    .execute()
  if (rows.some(row => row.slug === slug)) return 'slug'
  return rows.length > 0 ? 'person' : undefined
}

/** Those of these ids that no author has. */
export async function unknownAuthors(context: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('author')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .limit(ids.length)
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  return ids.filter(id => !known.has(id))
}

/** Puts authors under a revision in the order given. */
export async function insertRevisionAuthors(
  within: Context,
  revisionId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await within.db
    .insertInto('revision_author')
    .values(
      [...new Set(ids)].map((author_id, position) => ({ revision_id: revisionId, author_id, position })),
    )
    .execute()
}

/** The ids of the authors of the `revision` of a query, in their order. */
export const authorIdsNow = sql<string[]>`(
  select coalesce(json_agg(revision_author.author_id order by revision_author.position), '[]')
  from revision_author where revision_author.revision_id = revision.id
)`

/** The authors of the `revision` of a query in the words of the `story`'s edition, in their order. */
export const authorsNow = sql<BylineName[]>`(
  select coalesce(json_agg(json_build_object(
    'slug', author.slug,
    'name', case story.edition when 'en' then author.name_en else author.name_fa end,
    'role', case story.edition when 'en' then author.role_en else author.role_fa end
  ) order by revision_author.position), '[]')
  from revision_author join author on author.id = revision_author.author_id
  where revision_author.revision_id = revision.id
)`

/** Who wrote these published stories, as readers see it: story id → names. At most 100 stories. */
export async function listBylines(
  context: Context,
  storyIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (storyIds.length === 0) return new Map()
  const rows = await context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .select(['story.id', 'revision.byline', authorsNow.as('authors')])
    .where('story.id', 'in', [...storyIds])
    .orderBy('story.id')
    .limit(100)
    .execute()
  return new Map(rows.map(({ id, byline, authors }) => [id, namesOf({ byline, authors })]))
}

/** Everybody who stands under a story: its authors, then what was written by hand. */
export const namesOf = (story: { byline: string; authors: readonly BylineName[] }): string[] => [
  ...story.authors.map(({ name }) => name),
  ...(story.byline === '' ? [] : [story.byline]),
]
