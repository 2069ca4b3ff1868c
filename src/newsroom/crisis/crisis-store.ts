import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { StoryCard } from '../public-story.ts'
import { storableOr } from '../storable.ts'
import type { CrisisWords, DeskCrisis, Notice, PublicCrisis } from './crisis.ts'

const columns = [
  'crisis.instruction',
  'crisis.source',
  'crisis.checked_at as checkedAt',
  'crisis.known',
  'crisis.unknown',
  'crisis.phones',
  'crisis.live_story_id as liveStoryId',
  'crisis.is_light as isLight',
] as const

/** The coverage of a published dossier by its slug; undefined when there is none now. */
export async function readPublicCrisis(context: Context, slug: string): Promise<PublicCrisis | undefined> {
  const crisis = await context.db
    .selectFrom('dossier_crisis as crisis')
    .innerJoin('dossier', 'dossier.id', 'crisis.dossier_id')
    .select(columns)
    .select('dossier.id')
    .where('dossier.slug', '=', storableOr(slug, ''))
    .where('dossier.state', '!=', 'draft')
    .where('crisis.ended_at', 'is', null)
    .executeTakeFirst()
  if (crisis === undefined) return undefined
  const { id, liveStoryId, ...words } = crisis
  const notices = await listNotices(context, id)
  const named = [liveStoryId, ...notices.map(({ storyId }) => storyId)].flatMap(storyId => storyId ?? [])
  const cards = await cardsOf(context, named)
  const cardFor = (storyId: string | null): StoryCard | null =>
    (storyId === null ? undefined : cards.get(storyId)) ?? null
  return {
    ...words,
    live: cardFor(liveStoryId),
    notices: notices.map(({ storyId, ...notice }) => ({ ...notice, story: cardFor(storyId) })),
  }
}

async function cardsOf(context: Context, ids: readonly string[]): Promise<Map<string, StoryCard>> {
  if (ids.length === 0) return new Map()
  const rows = await publishedStories(context)
    .select(cardColumns)
    .where('story.id', 'in', ids)
    .orderBy('story.id')
    .limit(100)
    .execute()
  return new Map(rows.map(row => [row.id, cardOf(row)]))
}

/** Whether a story stands in a dossier whose pages carry no pictures now. */
export async function isLightStory(context: Context, storyId: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('dossier_story as placed')
    .innerJoin('dossier_crisis as crisis', 'crisis.dossier_id', 'placed.dossier_id')
    .innerJoin('dossier', 'dossier.id', 'placed.dossier_id')
    .select('placed.story_id')
    .where('placed.story_id', '=', storyId)
    .where('crisis.is_light', '=', true)
    .where('crisis.ended_at', 'is', null)
    .where('dossier.state', '!=', 'draft')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The coverage as the desk sees it, also when it has ended; undefined when there never was any. */
export async function readDeskCrisis(context: Context, dossierId: string): Promise<DeskCrisis | undefined> {
  const crisis = await context.db
    .selectFrom('dossier_crisis as crisis')
    .select(columns)
    .select(['crisis.started_at as startedAt', 'crisis.ended_at as endedAt', 'crisis.version'])
    .where('crisis.dossier_id', '=', dossierId)
    .executeTakeFirst()
  return crisis && { ...crisis, notices: await listNotices(context, dossierId) }
}

export async function lockCrisis(
  within: Context,
  dossierId: string,
): Promise<{ version: number; endedAt: Date | null } | undefined> {
  return within.db
    .selectFrom('dossier_crisis')
    .select(['version', 'ended_at as endedAt'])
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .executeTakeFirst()
}

const columnsOf = (words: CrisisWords) => ({
  instruction: words.instruction,
  source: words.source,
  checked_at: words.checkedAt,
  known: JSON.stringify(words.known),
  unknown: JSON.stringify(words.unknown),
  phones: JSON.stringify(words.phones),
  live_story_id: words.liveStoryId,
  is_light: words.isLight,
})

export async function insertCrisis(within: Context, dossierId: string, words: CrisisWords): Promise<void> {
  const now = within.clock.now()
  await within.db
    .insertInto('dossier_crisis')
    .values({
      dossier_id: dossierId,
      ...columnsOf(words),
      started_at: now,
      ended_at: null,
      updated_at: now,
    })
    .execute()
}

/** Changes the coverage; the next save names the version that follows. */
export async function changeCrisisRow(
  within: Context,
  dossierId: string,
  change: { endedAt: Date } | (CrisisWords & { endedAt: null }),
): Promise<void> {
  await within.db
    .updateTable('dossier_crisis')
    .set({
      ...('instruction' in change ? columnsOf(change) : {}),
      ended_at: change.endedAt,
      version: sql`version + 1`,
      updated_at: within.clock.now(),
    })
    .where('dossier_id', '=', dossierId)
    .execute()
}

const mostNotices = 50

async function listNotices(context: Context, dossierId: string): Promise<Notice[]> {
  return context.db
    .selectFrom('crisis_notice')
    .select(['id', 'headline', 'source', 'announced_at as announcedAt', 'story_id as storyId'])
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .orderBy('announced_at', 'desc')
    .orderBy('id')
    .limit(mostNotices)
    .execute()
}

export async function insertNotice(
  within: ActingContext,
  dossierId: string,
  notice: Omit<Notice, 'id'>,
): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('crisis_notice')
    .values({
      id,
      dossier_id: dossierId,
      headline: notice.headline,
      source: notice.source,
      announced_at: notice.announcedAt,
      story_id: notice.storyId,
      written_by: personIdOf(within.actor),
      created_at: within.clock.now(),
      removed_at: null,
      removed_by: null,
    })
    .execute()
  return id
}

/** Takes one off; false when the dossier has no such notice on its page. */
export async function removeNoticeRow(
  within: ActingContext,
  { dossierId, noticeId }: { dossierId: string; noticeId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('crisis_notice')
    .set({ removed_at: within.clock.now(), removed_by: personIdOf(within.actor) })
    .where('id', '=', noticeId)
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ids of the stories of a dossier; at most 200. */
export async function storiesInDossier(within: Context, dossierId: string): Promise<string[]> {
  const rows = await within.db
    .selectFrom('dossier_story')
    .select('story_id')
    .where('dossier_id', '=', dossierId)
    .orderBy('story_id')
    .limit(200)
    .execute()
  return rows.map(row => row.story_id)
}
