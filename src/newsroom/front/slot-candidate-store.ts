import { matches } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { storiesFoundBy } from '../desk-store.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { StoryCard } from '../public-story.ts'
import type { Edition } from '../story.ts'
import {
  deskDossiers,
  introductionIn,
  slotDossierOf,
  titleIn,
  type SlotDossier,
} from './placed-dossier-store.ts'

/** Stories that may be given a place: those readers see, the newest first; found by the desk's search when asked for. */
export async function listSlotCandidates(
  context: Context,
  { edition, section, text }: { edition: Edition; section?: string | undefined; text: string },
): Promise<StoryCard[]> {
  const db = text.trim() === '' ? context.db : await storiesFoundBy(context, text)
  const rows = await publishedStories({ db, clock: context.clock })
    .select(cardColumns)
    .where('story.edition', '=', edition)
    .$if(section !== undefined, query => query.where('section.slug', '=', section ?? ''))
    .orderBy('story.published_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(12)
    .execute()
  return rows.map(cardOf)
}

/**
 * Dossiers that may be given a place: those readers see, the newest first, found by their title and introduction in any
 * spelling. Of dossiers a newsroom has dozens, so they are read and looked through.
 */
export async function listDossierCandidates(
  context: Context,
  { edition, text }: { edition: Edition; text: string },
): Promise<SlotDossier[]> {
  const rows = await deskDossiers(context, edition)
    .select(eb => eb.ref(introductionIn(edition)).as('introduction'))
    .where('dossier.state', '!=', 'draft')
    .where(titleIn(edition), '!=', '')
    .orderBy('dossier.created_at', 'desc')
    .orderBy('dossier.id')
    .limit(500)
    .execute()
  const found = rows.filter(({ named, introduction }) =>
    text.trim() === '' ? true : matches(text, `${named}\n${introduction}`),
  )
  return found.slice(0, 12).map(slotDossierOf)
}
