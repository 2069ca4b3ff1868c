import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { PlacedDossier, StoryCard } from '../public-story.ts'
import { storableOr } from '../storable.ts'
import { isPublic, type Edition, type StoryStatus } from '../story.ts'
import type { ArrangedPage } from './arranged-page.ts'
import { nextEndOf, type Slot } from './arrangement.ts'
import { listFilledDossiers, placedDossiers, placedOf, type SlotDossier } from './placed-dossier-store.ts'

/** An arrangement without its slots. */
export interface ArrangementLine {
  id: string
  number: number
  arrangedBy: string | null
  arrangedAt: Date
  /** The number of the earlier one that came back. */
  restored: number | null
  /** How many of the page's places it fills. */
  filled: number
}

/** A slot as editors see it: also what readers do not see any more. */
export interface FilledSlot {
  position: number
  pinnedUntil: Date | null
  holds: SlotStory | SlotDossier
}

export interface SlotStory {
  kind: 'story'
  id: string
  code: number
  headline: string
  sectionFa: string
  sectionEn: string
  publishedAt: Date | null
  hasPicture: boolean
  /** Whether readers may know of it now. */
  isShown: boolean
}

/** A place of a page that editors filled, as readers see it. */
export interface ArrangedPlace {
  position: number
  holds: StoryCard | PlacedDossier
}

interface PageAsked {
  edition: Edition
  /** Slug; left out: the front page. */
  section?: string
}

/** What stands in a page's places now: published, not under embargo, its pin not ended. Two queries beside each other. */
export async function listArranged(context: Context, page: PageAsked): Promise<ArrangedPlace[]> {
  const [stories, dossiers] = await Promise.all([
    listArrangedStories(context, page),
    listArrangedDossiers(context, page),
  ])
  return [...stories, ...dossiers].sort((one, other) => one.position - other.position)
}

async function listArrangedStories(context: Context, page: PageAsked): Promise<ArrangedPlace[]> {
  const rows = await publishedStories(context)
    .innerJoin('arrangement_slot as slot', 'slot.story_id', 'story.id')
    .select(cardColumns)
    .select('slot.position')
    .where('slot.arrangement_id', '=', newestOf(context, page))
    .where('story.edition', '=', page.edition)
    .where(stillStands(context))
    .orderBy('slot.position')
    .execute()
  return rows.map(({ position, ...row }) => ({ position, holds: cardOf(row) }))
}

async function listArrangedDossiers(context: Context, page: PageAsked): Promise<ArrangedPlace[]> {
  const rows = await placedDossiers(context, page.edition)
    .innerJoin('arrangement_slot as slot', 'slot.dossier_id', 'dossier.id')
    .select('slot.position')
    .where('slot.arrangement_id', '=', newestOf(context, page))
    .where(stillStands(context))
    .orderBy('slot.position')
    .execute()
  return rows.map(({ position, ...row }) => ({ position, holds: placedOf(row) }))
}

const newestOf = (context: Context, { edition, section }: PageAsked) =>
  context.db
    .selectFrom('arrangement')
    .leftJoin('section as page', 'page.id', 'arrangement.section_id')
    .select('arrangement.id')
    .where('arrangement.edition', '=', edition)
    .where('page.slug', section === undefined ? 'is' : '=', storableOr(section ?? '', '') || null)
    .orderBy('arrangement.number', 'desc')
    .limit(1)

const stillStands = ({ clock }: Context) =>
  sql<boolean>`(slot.pinned_until is null or slot.pinned_until > ${clock.now()}::timestamptz)`

/** The arrangements of a page, the newest first; at most `limit`. The first is what readers see. */
export async function listArrangements(
  context: Context,
  page: ArrangedPage,
  limit = 20,
): Promise<ArrangementLine[]> {
  const rows = await arrangementsOf(context, page)
    .leftJoin('person', 'person.id', 'arrangement.arranged_by')
    .leftJoin('arrangement as earlier', 'earlier.id', 'arrangement.restored_id')
    .select(eb => [
      'arrangement.id',
      'arrangement.number',
      'arrangement.arranged_at as arrangedAt',
      'person.name as arrangedBy',
      'earlier.number as restored',
      eb
        .selectFrom('arrangement_slot')
        .whereRef('arrangement_slot.arrangement_id', '=', 'arrangement.id')
        .select(count => count.fn.countAll<string>().as('filled'))
        .as('filled'),
    ])
    .orderBy('arrangement.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, filled: Number(row.filled ?? 0) }))
}

/** One of a page's arrangements; undefined when the page has no such. */
export async function readSlots(
  context: Context,
  page: ArrangedPage,
  arrangementId: string,
): Promise<Slot[] | undefined> {
  const found = await arrangementsOf(context, page)
    .select('arrangement.id')
    .where('arrangement.id', '=', arrangementId)
    .executeTakeFirst()
  if (found === undefined) return undefined
  return context.db
    .selectFrom('arrangement_slot')
    .select(['position', 'story_id as storyId', 'dossier_id as dossierId', 'pinned_until as pinnedUntil'])
    .where('arrangement_id', '=', arrangementId)
    .orderBy('position')
    .execute()
}

/** The slots of an arrangement as editors see them, in their order. */
export async function listFilledSlots(
  context: Context,
  edition: Edition,
  arrangementId: string,
): Promise<FilledSlot[]> {
  const [stories, dossiers] = await Promise.all([
    listFilledStories(context, arrangementId),
    listFilledDossiers(context, edition, arrangementId),
  ])
  return [...stories, ...dossiers].sort((one, other) => one.position - other.position)
}

async function listFilledStories(context: Context, arrangementId: string): Promise<FilledSlot[]> {
  const rows = await context.db
    .selectFrom('arrangement_slot as slot')
    .innerJoin('story', 'story.id', 'slot.story_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['slot.position', 'slot.pinned_until as pinnedUntil', ...storyColumns])
    .where('slot.arrangement_id', '=', arrangementId)
    .orderBy('slot.position')
    .execute()
  return rows.map(({ position, pinnedUntil, ...row }) => ({
    position,
    pinnedUntil,
    holds: storyOf(context, row),
  }))
}

/** Which of these stories readers of an edition may know of now. */
export async function listShownIds(
  context: Context,
  edition: Edition,
  storyIds: readonly string[],
): Promise<string[]> {
  if (storyIds.length === 0) return []
  const rows = await publishedStories(context)
    .select('story.id')
    .where('story.edition', '=', edition)
    .where('story.id', 'in', [...storyIds])
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Writes an arrangement after the newest one of its page, whose pins then end unannounced.
 * @returns its id; undefined when another one came first.
 */
export async function insertArrangement(
  within: ActingContext,
  page: ArrangedPage,
  { number, slots, restoredId }: { number: number; slots: readonly Slot[]; restoredId: string | null },
): Promise<string | undefined> {
  const id = newId()
  const now = within.clock.now()
  const { numInsertedOrUpdatedRows } = await within.db
    .insertInto('arrangement')
    .values({
      id,
      edition: page.edition,
      section_id: page.section?.id ?? null,
      number,
      restored_id: restoredId,
      arranged_by: personIdOf(within.actor),
      arranged_at: now,
      next_end: nextEndOf(slots, now),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return undefined
  await insertSlots(within, id, slots)
  await within.db
    .updateTable('arrangement')
    .set({ next_end: null })
    .where('edition', '=', page.edition)
    .where('section_id', page.section === null ? 'is' : '=', page.section?.id ?? null)
    .where('number', '<', number)
    .where('next_end', 'is not', null)
    .execute()
  return id
}

async function insertSlots(within: Context, id: string, slots: readonly Slot[]): Promise<void> {
  if (slots.length === 0) return
  await within.db
    .insertInto('arrangement_slot')
    .values(
      slots.map(({ position, storyId, dossierId, pinnedUntil }) => ({
        arrangement_id: id,
        position,
        story_id: storyId,
        dossier_id: dossierId,
        pinned_until: pinnedUntil,
      })),
    )
    .execute()
}

const arrangementsOf = (context: Context, { edition, section }: ArrangedPage) =>
  context.db
    .selectFrom('arrangement')
    .where('arrangement.edition', '=', edition)
    .where('arrangement.section_id', section === null ? 'is' : '=', section?.id ?? null)

const storyColumns = [
  'story.id',
  'story.code',
  'story.status',
  'story.embargo_until as embargoUntil',
  'story.published_at as publishedAt',
  'revision.headline',
  'revision.picture_id as pictureId',
  'section.name_fa as sectionFa',
  'section.name_en as sectionEn',
] as const

interface SlotRow extends Omit<SlotStory, 'kind' | 'code' | 'hasPicture' | 'isShown'> {
  code: string
  status: StoryStatus
  embargoUntil: Date | null
  pictureId: string | null
}

const storyOf = ({ clock }: Context, row: SlotRow): SlotStory => ({
  kind: 'story',
  id: row.id,
  code: Number(row.code),
  headline: row.headline,
  sectionFa: row.sectionFa,
  sectionEn: row.sectionEn,
  publishedAt: row.publishedAt,
  hasPicture: row.pictureId !== null,
  isShown: isPublic(row.status) && (row.embargoUntil === null || row.embargoUntil <= clock.now()),
})
