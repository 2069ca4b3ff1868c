import { sql } from 'kysely'
import { mayInSection, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { listMoments } from './dossier-store.ts'
import type { DeskDossier, DossierLine, DossierState, DossierStory } from './dossier.ts'

/** Every dossier, the latest change first; at most 200. */
export async function listDossierLines(context: Context): Promise<DossierLine[]> {
  const rows = await context.db
    .selectFrom('dossier')
    .select(['id', 'slug', 'title', 'state', 'updated_at as updatedAt'])
    .select(
      sql<string>`(select count(*) from dossier_story where dossier_story.dossier_id = dossier.id)`.as(
        'stories',
      ),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(row => ({ ...row, stories: Number(row.stories) }))
}

/** A dossier with its stories and moments. @throws Refusal 'dossier.not_found'. */
export async function readDeskDossier(context: ActingContext, id: string): Promise<DeskDossier> {
  const dossier = await rowOf(context, id).executeTakeFirst()
  if (dossier === undefined) throw new Refusal('dossier.not_found')
  const [stories, moments] = await Promise.all([listStoriesIn(context, id), listMoments(context, id)])
  return { ...dossier, stories, moments }
}

/** The same without what stands in it, locked until the end of the transaction. */
export async function lockDossier(
  within: Context,
  id: string,
): Promise<Omit<DeskDossier, 'stories' | 'moments'>> {
  const dossier = await rowOf(within, id).forUpdate().executeTakeFirst()
  if (dossier === undefined) throw new Refusal('dossier.not_found')
  return dossier
}

const rowOf = (context: Context, id: string) =>
  context.db
    .selectFrom('dossier')
    .select(['id', 'slug', 'title', 'introduction', 'state', 'version'])
    .select(['title_en as titleEn', 'introduction_en as introductionEn'])
    .where('id', '=', id)

async function listStoriesIn(context: ActingContext, dossierId: string): Promise<DossierStory[]> {
  const rows = await context.db
    .selectFrom('dossier_story')
    .innerJoin('story', 'story.id', 'dossier_story.story_id')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .select([
      'story.id',
      'story.code',
      'story.edition',
      'story.status',
      'story.section_id',
      'revision.headline',
    ])
    .where('dossier_story.dossier_id', '=', dossierId)
    .orderBy('dossier_story.position')
    .orderBy('story.id')
    .limit(200)
    .execute()
  return rows.map(({ section_id: sectionId, headline, code, ...story }) => ({
    ...story,
    code: Number(code),
    headline: mayInSection(context.actor, 'desk.read', sectionId) ? headline : '',
  }))
}

export interface DossierChange {
  slug?: string
  title?: string
  introduction?: string
  titleEn?: string
  introductionEn?: string
  state?: DossierState
}

/** Changes a dossier; the next save names the version that follows. */
export async function changeDossierRow(within: Context, id: string, change: DossierChange): Promise<void> {
  const { titleEn, introductionEn, ...words } = change
  const english = {
    ...(titleEn !== undefined && { title_en: titleEn }),
    ...(introductionEn !== undefined && { introduction_en: introductionEn }),
  }
  await within.db
    .updateTable('dossier')
    .set({ ...words, ...english, version: sql`version + 1`, updated_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** Whether another dossier has the slug. */
export async function isDossierSlugTaken(
  within: Context,
  { id, slug }: { id: string; slug: string },
): Promise<boolean> {
  const row = await within.db
    .selectFrom('dossier')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '!=', id)
    .executeTakeFirst()
  return row !== undefined
}
