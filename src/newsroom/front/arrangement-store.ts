import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { StoryCard } from '../public-story.ts'
import { storableOr } from '../storable.ts'
import { isPublic, type Edition, type StoryStatus } from '../story.ts'
import type { ArrangedPage } from './arranged-page.ts'
import { nextEndOf, type Slot } from './arrangement.ts'

/** An arrangement without its slots. */
export interface ArrangementLine {
  id: string
  number: number
  arrangedBy: string | null
  arrangedAt: Date
  /** The number of the earlier one that came back. */
  restored: number | null
  stories: number
}

/** A slot as editors see it: also what readers do not see any more. */
export interface FilledSlot {
  position: number
  pinnedUntil: Date | null
  story: SlotStory
}

export interface SlotStory {
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

export interface ArrangedStory {
  position: number
  story: StoryCard
}

/** The stories that stand in a page's places now: published, not under embargo, their pins not ended. One query. */
export async function listArranged(
  context: Context,
  page: { edition: Edition; section?: string },
): Promise<ArrangedStory[]> {
  const rows = await publishedStories(context)
    .innerJoin('arrangement_slot as slot', 'slot.story_id', 'story.id')
    .select(cardColumns)
    .select('slot.position')
    .where('slot.arrangement_id', '=', eb =>
      eb
        .selectFrom('arrangement')
        .leftJoin('section as page', 'page.id', 'arrangement.section_id')
        .select('arrangement.id')
        .where('arrangement.edition', '=', page.edition)
        .where(
          'page.slug',
          page.section === undefined ? 'is' : '=',
          storableOr(page.section ?? '', '') || null,
        )
        .orderBy('arrangement.number', 'desc')
        .limit(1),
    )
    .where('story.edition', '=', page.edition)
    .where(eb =>
      eb.or([eb('slot.pinned_until', 'is', null), eb('slot.pinned_until', '>', context.clock.now())]),
    )
    .orderBy('slot.position')
    .execute()
  return rows.map(({ position, ...row }) => ({ position, story: cardOf(row) }))
}

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
        .select(count => count.fn.countAll<string>().as('stories'))
        .as('stories'),
    ])
    .orderBy('arrangement.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, stories: Number(row.stories ?? 0) }))
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
    .select(['position', 'story_id as storyId', 'pinned_until as pinnedUntil'])
    .where('arrangement_id', '=', arrangementId)
    .orderBy('position')
    .execute()
}

/** The slots of an arrangement as editors see them, in their order. */
export async function listFilledSlots(context: Context, arrangementId: string): Promise<FilledSlot[]> {
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
    story: storyOf(context, row),
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
      slots.map(({ position, storyId, pinnedUntil }) => ({
        arrangement_id: id,
        position,
        story_id: storyId,
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

interface SlotRow extends Omit<SlotStory, 'code' | 'hasPicture' | 'isShown'> {
  code: string
  status: StoryStatus
  embargoUntil: Date | null
  pictureId: string | null
}

const storyOf = ({ clock }: Context, row: SlotRow): SlotStory => ({
  id: row.id,
  code: Number(row.code),
  headline: row.headline,
  sectionFa: row.sectionFa,
  sectionEn: row.sectionEn,
  publishedAt: row.publishedAt,
  hasPicture: row.pictureId !== null,
  isShown: isPublic(row.status) && (row.embargoUntil === null || row.embargoUntil <= clock.now()),
})
