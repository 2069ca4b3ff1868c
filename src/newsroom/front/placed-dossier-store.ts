import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { DossierState } from '../dossiers/dossier.ts'
import { publishedStories } from '../published-store.ts'
import type { PlacedDossier } from '../public-story.ts'
import { shownPictureColumns, shownPictureOf } from '../shown-picture.ts'
import type { Edition } from '../story.ts'

/** A dossier in a place as editors see it: also one that readers do not see any more. */
export interface SlotDossier {
  kind: 'dossier'
  id: string
  title: string
  /** How many published stories it has. */
  stories: number
  hasPicture: boolean
  /** Whether readers may see it now. */
  isShown: boolean
}

/** Which of these dossiers readers of an edition may see now. */
export async function listShownDossierIds(
  context: Context,
  edition: Edition,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('dossier')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', '!=', 'draft')
    .where(titleIn(edition), '!=', '')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(({ id }) => id)
}

/** These dossiers as a place shows them, those that readers may see, in no order; at most 100. */
export async function readPlacedDossiers(
  context: Context,
  edition: Edition,
  ids: readonly string[],
): Promise<PlacedDossier[]> {
  if (ids.length === 0) return []
  const rows = await placedDossiers(context, edition)
    .where('dossier.id', 'in', [...ids])
    .orderBy('dossier.id')
    .limit(100)
    .execute()
  return rows.map(placedOf)
}

/** In English readers see those that have an English title. */
export const titleIn = (edition: Edition) => (edition === 'fa' ? 'dossier.title' : 'dossier.title_en')
export const introductionIn = (edition: Edition) =>
  edition === 'fa' ? 'dossier.introduction' : 'dossier.introduction_en'

/** The published stories of a dossier in an edition: a story whose counterpart was chosen stands in the place of it. */
const storiesOfDossier = (context: Context, edition: Edition) =>
  publishedStories(context)
    .innerJoin('story as chosen', join =>
      join.on(sql<boolean>`story.id in (chosen.id, chosen.counterpart_id)`),
    )
    .innerJoin('dossier_story', 'dossier_story.story_id', 'chosen.id')
    .where('dossier_story.dossier_id', '=', sql<string>`dossier.id`)
    .where('story.edition', '=', edition)

/**
 * Dossiers that readers of an edition may see, each with the picture of its first pictured story: no story that is
 * withdrawn or under embargo lends it one.
 */
export function placedDossiers(context: Context, edition: Edition) {
  const pictured = storiesOfDossier(context, edition)
    .select('media.id as picture_id')
    .select(shownPictureColumns)
    .where('media.id', 'is not', null)
    .orderBy('dossier_story.position')
    .orderBy('story.id')
    .limit(1)
  return context.db
    .selectFrom('dossier')
    .leftJoinLateral(pictured.as('shown'), join => join.onTrue())
    .select(['dossier.id', 'dossier.slug'])
    .select(eb => [eb.ref(titleIn(edition)).as('title'), eb.ref(introductionIn(edition)).as('introduction')])
    .select(['shown.picture_id', 'shown.picture_stamp', 'shown.picture_width', 'shown.picture_height'])
    .select(['shown.picture_thumbhash', 'shown.picture_alt', 'shown.picture_credit'])
    .where('dossier.state', '!=', 'draft')
    .where(titleIn(edition), '!=', '')
}

type PlacedRow = Awaited<ReturnType<ReturnType<typeof placedDossiers>['executeTakeFirstOrThrow']>>

export const placedOf = (row: PlacedRow): PlacedDossier => ({
  kind: 'dossier',
  id: row.id,
  slug: row.slug,
  title: row.title,
  introduction: row.introduction,
  picture: shownPictureOf(row),
})

/** The pages whose newest arrangement gives a dossier a place; section null: a front page. At most 100. */
export async function listPagesWithDossier(
  context: Context,
  dossierId: string,
): Promise<{ edition: Edition; section: string | null }[]> {
  return context.db
    .selectFrom('arrangement_slot as slot')
    .innerJoin('arrangement', 'arrangement.id', 'slot.arrangement_id')
    .leftJoin('section', 'section.id', 'arrangement.section_id')
    .select(['arrangement.edition', 'section.slug as section'])
    .where('slot.dossier_id', '=', dossierId)
    .where(
      sql<boolean>`not exists (select 1 from arrangement later where later.edition = arrangement.edition
        and later.section_id is not distinct from arrangement.section_id and later.number > arrangement.number)`,
    )
    .orderBy('arrangement.id')
    .limit(100)
    .execute()
}

interface SlotDossierRow {
  id: string
  title: string
  named: string
  state: DossierState
  stories: number
  hasPicture: boolean
}

/** What a query selects of a dossier for its place at the desk; its Persian title where it has no other any more. */
export const slotDossierOf = ({ named, state, ...row }: SlotDossierRow): SlotDossier => ({
  kind: 'dossier',
  id: row.id,
  title: named === '' ? row.title : named,
  stories: row.stories,
  hasPicture: row.hasPicture,
  isShown: state !== 'draft' && named !== '',
})

/** The dossiers of an arrangement's places as editors see them. */
export async function listFilledDossiers(
  context: Context,
  edition: Edition,
  arrangementId: string,
): Promise<{ position: number; pinnedUntil: Date | null; holds: SlotDossier }[]> {
  const rows = await deskDossiers(context, edition)
    .innerJoin('arrangement_slot as slot', 'slot.dossier_id', 'dossier.id')
    .select(['slot.position', 'slot.pinned_until as pinnedUntil'])
    .where('slot.arrangement_id', '=', arrangementId)
    .orderBy('slot.position')
    .execute()
  return rows.map(({ position, pinnedUntil, ...row }) => ({
    position,
    pinnedUntil,
    holds: slotDossierOf(row),
  }))
}

/** Dossiers for the desk of arranged pages of an edition. */
export const deskDossiers = (context: Context, edition: Edition) => {
  const publicStories = storiesOfDossier(context, edition)
  return context.db
    .selectFrom('dossier')
    .select(['dossier.id', 'dossier.title', 'dossier.state'])
    .select(eb => eb.ref(titleIn(edition)).as('named'))
    .select([
      publicStories.select(sql<number>`count(distinct story.id)::int`.as('told')).as('stories'),
      publicStories.select(sql<boolean>`count(media.id) > 0`.as('pictured')).as('hasPicture'),
    ])
    .$narrowType<{ stories: number; hasPicture: boolean }>()
}
