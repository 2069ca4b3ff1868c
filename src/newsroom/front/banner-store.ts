import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { publishedStories } from '../published-store.ts'
import { storyPath, type Edition } from '../story.ts'
import type { Banner } from './banner.ts'

/** A banner as the desk sees it. */
export interface StandingBanner extends Banner {
  storyId: string | null
  raisedBy: string | null
  raisedAt: Date
}

/**
 * The banners that stand now, at most one an edition. One with a story stands only while readers may know of the story,
 * and without words of its own it says the story's headline.
 */
export async function listStandingBanners(context: Context): Promise<StandingBanner[]> {
  const rows = await context.db
    .selectFrom('banner')
    .leftJoin('person', 'person.id', 'banner.raised_by')
    .leftJoin('dossier', 'dossier.id', 'banner.dossier_id')
    .leftJoin(
      publishedStories(context)
        .select([
          'story.id',
          'story.code',
          'story.edition',
          'story.slug',
          'revision.headline',
          'revision.short_headline as shortHeadline',
        ])
        .as('told'),
      'told.id',
      'banner.story_id',
    )
    .select([
      'banner.id',
      'banner.edition',
      'banner.text',
      'banner.story_id as storyId',
      'dossier.slug as dossierSlug',
      'banner.shown_until as shownUntil',
      'banner.raised_at as raisedAt',
      'person.name as raisedBy',
      'told.code',
      'told.slug',
      'told.headline',
      'told.shortHeadline',
    ])
    .where('banner.ended_at', 'is', null)
    .where('banner.shown_until', '>', context.clock.now())
    .where(eb => eb.or([eb('banner.story_id', 'is', null), eb('told.id', 'is not', null)]))
    .where(eb => eb.or([eb('banner.dossier_id', 'is', null), eb('dossier.state', '!=', 'draft')]))
    .orderBy('banner.edition', 'desc')
    .orderBy('banner.id')
    .limit(10)
    .execute()
  return rows.map(({ code, slug, headline, shortHeadline, dossierSlug, ...banner }) => ({
    ...banner,
    text: [banner.text, shortHeadline, headline].find(Boolean) ?? '',
    path:
      code === null
        ? dossierSlug && `/dossier/${encodeURIComponent(dossierSlug)}`
        : storyPath({ edition: banner.edition, code: Number(code), slug: slug ?? '' }),
  }))
}

export interface NewBanner {
  edition: Edition
  text: string
  storyId: string | null
  dossierId: string | null
  shownUntil: Date
}

export async function insertBanner(within: ActingContext, banner: NewBanner): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('banner')
    .values({
      id,
      edition: banner.edition,
      text: banner.text,
      story_id: banner.storyId,
      dossier_id: banner.dossierId,
      shown_until: banner.shownUntil,
      raised_by: personIdOf(within.actor),
      raised_at: within.clock.now(),
      ended_at: null,
      ended_by: null,
    })
    .execute()
  return id
}

export interface WhichBanners {
  id?: string
  edition?: Edition
  storyId?: string
  dossierId?: string
  /** Only those whose moment has come. */
  isDue?: true
}

/** Ends the standing banners meant. @returns the editions that had one. */
export async function closeBanners(within: ActingContext, which: WhichBanners): Promise<Edition[]> {
  const now = within.clock.now()
  const rows = await within.db
    .updateTable('banner')
    .set({ ended_at: now, ended_by: personIdOf(within.actor) })
    .where('ended_at', 'is', null)
    .$if(which.id !== undefined, query => query.where('id', '=', which.id ?? ''))
    .$if(which.edition !== undefined, query => query.where('edition', '=', which.edition ?? 'fa'))
    .$if(which.storyId !== undefined, query => query.where('story_id', '=', which.storyId ?? null))
    .$if(which.dossierId !== undefined, query => query.where('dossier_id', '=', which.dossierId ?? null))
    .$if(which.isDue === true, query => query.where('shown_until', '<=', now))
    .returning('edition')
    .execute()
  return rows.map(({ edition }) => edition)
}

/** The editions whose standing banner tells this story. */
export async function editionsTelling(within: Context, storyId: string): Promise<Edition[]> {
  const rows = await within.db
    .selectFrom('banner')
    .select('edition')
    .where('ended_at', 'is', null)
    .where('story_id', '=', storyId)
    .orderBy('edition')
    .limit(10)
    .execute()
  return rows.map(({ edition }) => edition)
}
