import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { whoLeft } from '../former-address-store.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import {
  cursorOf,
  readCursor,
  type PublicDossier,
  type PublicMoment,
  type StoryCard,
} from '../public-story.ts'
import type { Edition } from '../story.ts'
import { storableOr } from '../storable.ts'
import type { DossierState, MomentGiven } from './dossier.ts'

const mostStories = 200

/**
 * A dossier that readers of an edition may see, by its slug or a former one, with its published stories in the editors'
 * order (at most 200) and its moments, the latest first; undefined when there is none, in English also while it has no
 * English title. A story whose counterpart was chosen stands in the place of it.
 */
export async function readDossier(
  context: Context,
  slug: string,
  edition: Edition,
): Promise<PublicDossier | undefined> {
  const [left, named] = await Promise.all([
    whoLeft(context, 'dossier', slug),
    publicDossiers(context, edition).where('slug', '=', storableOr(slug, '')).executeTakeFirst(),
  ])
  const dossier =
    left === undefined
      ? named
      : await publicDossiers(context, edition).where('id', '=', left).executeTakeFirst()
  if (dossier === undefined) return undefined
  const [stories, moments] = await Promise.all([
    listStoriesOf(context, dossier.id, edition),
    listPublicMoments(context, dossier.id, edition),
  ])
  return {
    slug: dossier.slug,
    ...wordsIn(edition, dossier),
    isInEnglish: dossier.titleEn !== '',
    isClosed: dossier.state === 'closed',
    stories,
    moments,
  }
}

const dossierColumns = [
  'id',
  'slug',
  'title',
  'introduction',
  'title_en as titleEn',
  'introduction_en as introductionEn',
  'state',
  'created_at as openedAt',
] as const

const publicDossiers = ({ db }: Context, edition: Edition) =>
  db
    .selectFrom('dossier')
    .select(dossierColumns)
    .where('state', '!=', 'draft')
    .$if(edition === 'en', query => query.where('title_en', '!=', ''))

interface DossierWords {
  title: string
  introduction: string
  titleEn: string
  introductionEn: string
}

const wordsIn = (
  edition: Edition,
  { title, introduction, titleEn, introductionEn }: DossierWords,
): { title: string; introduction: string } =>
  edition === 'fa' ? { title, introduction } : { title: titleEn, introduction: introductionEn }

async function listStoriesOf(context: Context, dossierId: string, edition: Edition): Promise<StoryCard[]> {
  const placed = context.db
    .selectFrom('dossier_story as chosen')
    .select(['chosen.story_id as id', 'chosen.position'])
    .where('chosen.dossier_id', '=', dossierId)
    .unionAll(db =>
      db
        .selectFrom('dossier_story as chosen')
        .innerJoin('story as named', 'named.id', 'chosen.story_id')
        .innerJoin('story as other', 'other.id', 'named.counterpart_id')
        .select(['other.id', 'chosen.position'])
        .where('chosen.dossier_id', '=', dossierId),
    )
    .as('placed')
  const rows = await publishedStories(context)
    .innerJoin(placed, 'placed.id', 'story.id')
    .select(cardColumns)
    .where('story.edition', '=', edition)
    .orderBy('placed.position')
    .orderBy('story.id')
    .limit(2 * mostStories)
    .execute()
  // Both of a pair may have been chosen: the first place counts.
  const cards = new Map(rows.toReversed().map(row => [row.id, cardOf(row)]))
  return [...new Set(rows.map(({ id }) => id))].flatMap(id => cards.get(id) ?? []).slice(0, mostStories)
}

async function listPublicMoments(
  context: Context,
  dossierId: string,
  edition: Edition,
): Promise<PublicMoment[]> {
  const told = context.db
    .selectFrom('dossier_moment')
    .select('dossier_moment.story_id')
    .where('dossier_moment.dossier_id', '=', dossierId)
  const [moments, rows] = await Promise.all([
    listMoments(context, dossierId),
    publishedStories(context)
      .select(cardColumns)
      .select('story.counterpart_id')
      .where('story.edition', '=', edition)
      .where(eb => eb.or([eb('story.id', 'in', told), eb('story.counterpart_id', 'in', told)]))
      .orderBy('story.id')
      .limit(mostStories)
      .execute(),
  ])
  const cards = new Map(
    rows.flatMap(row => [row.id, row.counterpart_id ?? row.id].map(id => [id, cardOf(row)] as const)),
  )
  return moments
    .map(({ day, text, textEn, storyId }) => ({
      day,
      text: edition === 'fa' ? text : textEn,
      story: (storyId === null ? undefined : cards.get(storyId)) ?? null,
    }))
    .filter(({ text }) => text !== '')
}

/** The moments of a dossier, the latest day first; at most 200. */
export async function listMoments(context: Context, dossierId: string): Promise<MomentGiven[]> {
  return context.db
    .selectFrom('dossier_moment')
    .select([sql<string>`to_char(on_day, 'YYYY-MM-DD')`.as('day'), 'text', 'text_en as textEn'])
    .select('story_id as storyId')
    .where('dossier_id', '=', dossierId)
    .orderBy('on_day', 'desc')
    .orderBy('position')
    .limit(mostStories)
    .execute()
}

export interface DossierCard {
  id: string
  slug: string
  title: string
  introduction: string
  /** Where a list of dossiers goes on. */
  openedAt: Date
}

export interface DossiersQuestion {
  edition: Edition
  /** Only those that were opened before this cursor of `dossierCursor`. */
  before?: string
  limit: number
}

/** The newest dossiers that readers of an edition may see first; at most 100. */
export async function listDossiers(
  context: Context,
  { edition, before, limit }: DossiersQuestion,
): Promise<DossierCard[]> {
  const rows = await publicDossiers(context, edition)
    .$if(before !== undefined, query => {
      const { publishedAt, id } = readCursor(before ?? '')
      return query.where(sql<boolean>`(created_at, id) < (${publishedAt}, ${id}::uuid)`)
    })
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(Math.min(limit, 100))
    .execute()
  return rows.map(({ id, slug, openedAt, ...row }) => ({ id, slug, openedAt, ...wordsIn(edition, row) }))
}

/** Give it as `before` to get the dossiers after this one in the list. */
export const dossierCursor = ({ openedAt, id }: DossierCard): string =>
  cursorOf({ publishedAt: openedAt, id })

/** The dossiers that have a page in English too; at most 1000. */
export async function slugsOfEnglishDossiers(context: Context): Promise<string[]> {
  const rows = await publicDossiers(context, 'en').orderBy('id').limit(1000).execute()
  return rows.map(({ slug }) => slug)
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
  dossier: DossierWords & { slug: string; state: DossierState },
): Promise<string | undefined> {
  const now = within.clock.now()
  const row = await within.db
    .insertInto('dossier')
    .values({
      ...{ id: newId(), slug: dossier.slug, state: dossier.state, created_at: now, updated_at: now },
      ...{ title: dossier.title, title_en: dossier.titleEn },
      ...{ introduction: dossier.introduction, introduction_en: dossier.introductionEn },
    })
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
      moments.map(({ day, text, textEn, storyId }, position) => ({
        id: newId(),
        dossier_id: dossierId,
        on_day: day,
        text,
        text_en: textEn,
        story_id: storyId,
        position,
      })),
    )
    .execute()
}

/** Slugs of the dossiers in which a story or its counterpart stands; at most 50. */
export async function dossiersOf(within: Context, storyId: string): Promise<string[]> {
  const rows = await within.db
    .selectFrom('dossier_story')
    .innerJoin('dossier', 'dossier.id', 'dossier_story.dossier_id')
    .innerJoin('story', 'story.id', 'dossier_story.story_id')
    .select('dossier.slug')
    .distinct()
    .where(eb => eb.or([eb('story.id', '=', storyId), eb('story.counterpart_id', '=', storyId)]))
    .orderBy('dossier.slug')
    .limit(50)
    .execute()
  return rows.map(({ slug }) => slug)
}
