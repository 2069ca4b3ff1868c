import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { cardColumns, cardOf, publishedStories } from './published-store.ts'
import type { PublicDossier } from './public-story.ts'
import { storableOr } from './storable.ts'

const mostStories = 200

/** A dossier with its published stories in the editors' order (at most 200); undefined when there is none. */
export async function readDossier(context: Context, slug: string): Promise<PublicDossier | undefined> {
  const dossier = await context.db
    .selectFrom('dossier')
    .select(['id', 'slug', 'title', 'introduction'])
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
  if (dossier === undefined) return undefined
  const rows = await publishedStories(context)
    .innerJoin('dossier_story', 'dossier_story.story_id', 'story.id')
    .select(cardColumns)
    .where('dossier_story.dossier_id', '=', dossier.id)
    .orderBy('dossier_story.position')
    .orderBy('story.id')
    .limit(mostStories)
    .execute()
  const { title, introduction } = dossier
  return { slug: dossier.slug, title, introduction, stories: rows.map(cardOf) }
}

export interface DossierCard {
  slug: string
  title: string
  introduction: string
}

/** The newest dossiers first. */
export async function listDossiers(context: Context, limit: number): Promise<DossierCard[]> {
  return context.db
    .selectFrom('dossier')
    .select(['slug', 'title', 'introduction'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(Math.min(limit, 100))
    .execute()
}

/** Makes a dossier; undefined when the slug is taken. */
export async function insertDossier(within: Context, dossier: DossierCard): Promise<string | undefined> {
  const row = await within.db
    .insertInto('dossier')
    .values({ id: newId(), ...dossier, created_at: within.clock.now() })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Puts stories into a dossier in the order given. */
export async function insertDossierStories(
  within: Context,
  dossierId: string,
  storyIds: readonly string[],
): Promise<void> {
  if (storyIds.length === 0) return
  await within.db
    .insertInto('dossier_story')
    .values(storyIds.map((story_id, position) => ({ dossier_id: dossierId, story_id, position })))
    .execute()
}

/** Slugs of the dossiers a story stands in; at most 50. */
export async function dossiersOf(within: Context, storyId: string): Promise<string[]> {
  const rows = await within.db
    .selectFrom('dossier_story')
    .innerJoin('dossier', 'dossier.id', 'dossier_story.dossier_id')
    .select('dossier.slug')
    .where('dossier_story.story_id', '=', storyId)
    .orderBy('dossier.slug')
    .limit(50)
    .execute()
  return rows.map(({ slug }) => slug)
}
