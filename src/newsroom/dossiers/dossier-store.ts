import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { whoLeft } from '../former-address-store.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { PublicDossier, PublicMoment } from '../public-story.ts'
import { storableOr } from '../storable.ts'
import type { DossierState, MomentGiven } from './dossier.ts'

const mostStories = 200

/**
 * A dossier that readers may see, by its slug or a former one, with its published stories in the editors' order (at
 * most 200) and its moments, the latest first; undefined when there is none.
 */
export async function readDossier(context: Context, slug: string): Promise<PublicDossier | undefined> {
  const [left, named] = await Promise.all([
    whoLeft(context, 'dossier', slug),
    publicDossiers(context).where('slug', '=', storableOr(slug, '')).executeTakeFirst(),
  ])
  const dossier =
    left === undefined ? named : await publicDossiers(context).where('id', '=', left).executeTakeFirst()
  if (dossier === undefined) return undefined
  const [rows, moments] = await Promise.all([
    publishedStories(context)
      .innerJoin('dossier_story', 'dossier_story.story_id', 'story.id')
      .select(cardColumns)
      .where('dossier_story.dossier_id', '=', dossier.id)
      .orderBy('dossier_story.position')
      .orderBy('story.id')
      .limit(mostStories)
      .execute(),
    listPublicMoments(context, dossier.id),
  ])
  const { title, introduction, state } = dossier
  return {
    ...{ slug: dossier.slug, title, introduction },
    isClosed: state === 'closed',
    stories: rows.map(cardOf),
    moments,
  }
}

const publicDossiers = ({ db }: Context) =>
  db
    .selectFrom('dossier')
    .select(['id', 'slug', 'title', 'introduction', 'state'])
    .where('state', '!=', 'draft')

async function listPublicMoments(context: Context, dossierId: string): Promise<PublicMoment[]> {
  const told = context.db
    .selectFrom('dossier_moment')
    .select('dossier_moment.story_id')
    .where('dossier_moment.dossier_id', '=', dossierId)
  const [moments, rows] = await Promise.all([
    listMoments(context, dossierId),
    publishedStories(context)
      .select(cardColumns)
      .where('story.id', 'in', told)
      .orderBy('story.id')
      .limit(mostStories)
      .execute(),
  ])
  const cards = new Map(rows.map(row => [row.id, cardOf(row)]))
  return moments.map(({ day, text, storyId }) => ({
    day,
    text,
    story: (storyId === null ? undefined : cards.get(storyId)) ?? null,
  }))
}

/** The moments of a dossier, the latest day first; at most 200. */
export async function listMoments(context: Context, dossierId: string): Promise<MomentGiven[]> {
  return context.db
    .selectFrom('dossier_moment')
    .select([sql<string>`to_char(on_day, 'YYYY-MM-DD')`.as('day'), 'text', 'story_id as storyId'])
    .where('dossier_id', '=', dossierId)
    .orderBy('on_day', 'desc')
    .orderBy('position')
    .limit(mostStories)
    .execute()
}

export interface DossierCard {
  slug: string
  title: string
  introduction: string
}

/** The newest dossiers that readers may see first. */
export async function listDossiers(context: Context, limit: number): Promise<DossierCard[]> {
  return context.db
    .selectFrom('dossier')
    .select(['slug', 'title', 'introduction'])
    .where('state', '!=', 'draft')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(Math.min(limit, 100))
    .execute()
}

/** Whether readers may see a dossier. */
export async function isDossierShown(within: Context, id: string): Promise<boolean> {
  const row = await within.db
    .selectFrom('dossier')
    .select('id')
    .where('id', '=', id)
    .where('state', '!=', 'draft')
    .executeTakeFirst()
  return row !== undefined
}

/** Makes a dossier; undefined when the slug is taken. */
export async function insertDossier(
  within: Context,
  dossier: DossierCard & { state: DossierState },
): Promise<string | undefined> {
  const now = within.clock.now()
  const row = await within.db
    .insertInto('dossier')
    .values({ id: newId(), ...dossier, created_at: now, updated_at: now })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Puts stories into a dossier in the order given, in the place of those it had. */
export async function putDossierStories(
  within: Context,
  dossierId: string,
  storyIds: readonly string[],
): Promise<void> {
  await within.db.deleteFrom('dossier_story').where('dossier_id', '=', dossierId).execute()
  if (storyIds.length === 0) return
  await within.db
    .insertInto('dossier_story')
    .values(storyIds.map((story_id, position) => ({ dossier_id: dossierId, story_id, position })))
    .execute()
}

/** Writes the moments of a dossier in the place of those it had. */
export async function putMoments(
  within: Context,
  dossierId: string,
  moments: readonly MomentGiven[],
): Promise<void> {
  await within.db.deleteFrom('dossier_moment').where('dossier_id', '=', dossierId).execute()
  if (moments.length === 0) return
  await within.db
    .insertInto('dossier_moment')
    .values(
      moments.map(({ day, text, storyId }, position) => ({
        id: newId(),
        dossier_id: dossierId,
        on_day: day,
        text,
        story_id: storyId,
        position,
      })),
    )
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
