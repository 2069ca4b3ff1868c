import type { Clock } from '../platform/clock.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/database.ts'
import type { StoryCard } from './public-story.ts'
import { shownPictureColumns, shownPictureOf, type ShownPictureRow } from './shown-picture.ts'
import { publicStatuses, type Edition, type StoryKind } from './story.ts'

/** Where stories are read from: the database, or some of them found before. */
interface Source {
  db: Pick<Db, 'selectFrom'>
}

/**
 * Every story a reader may know of, with what its card needs. The one place that says what is public:
 * published, not withdrawn, not under embargo at the context's now. All public reads begin here.
 */
export function publishedStories(context: Source & { clock: Clock }) {
  return (
    storiesBy(context, 'story.published_revision_id')
      .where('story.status', 'in', publicStatuses)
      // Said again for the planner: the indexes of published stories hold only these.
      .where('story.published_revision_id', 'is not', null)
      .where(eb =>
        eb.or([eb('story.embargo_until', 'is', null), eb('story.embargo_until', '<=', context.clock.now())]),
      )
  )
}

/** Any story by its newest draft: nothing of it is public. Only for whoever holds a link to this very draft. */
export const drafts = (context: Context) => storiesBy(context, 'story.draft_revision_id')

function storiesBy(context: Source, pointer: 'story.published_revision_id' | 'story.draft_revision_id') {
  return context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', pointer)
    .innerJoin('section', 'section.id', 'story.section_id')
    .leftJoin('province', 'province.slug', 'story.province_slug')
    .leftJoin('media', 'media.id', 'revision.picture_id')
}

export const cardColumns = [
  'story.id',
  'story.code',
  'story.edition',
  'story.kind',
  'story.slug',
  'story.published_at',
  'story.modified_at',
  'story.corrected_at',
  'story.source_release_id',
  'section.id as section_id',
  'section.slug as section_slug',
  'section.name_fa as section_fa',
  'section.name_en as section_en',
  'province.slug as province_slug',
  'province.name_fa as province_fa',
  'province.name_en as province_en',
  'revision.kicker',
  'revision.headline',
  'revision.short_headline',
  'revision.lead',
  'revision.picture_caption',
  'revision.source_label',
  'media.id as picture_id',
  ...shownPictureColumns,
] as const

export interface CardRow extends ShownPictureRow {
  id: string
  code: string
  edition: Edition
  kind: StoryKind
  slug: string
  published_at: Date | null
  modified_at: Date | null
  corrected_at: Date | null
  source_release_id: string | null
  section_id: string
  section_slug: string
  section_fa: string
  section_en: string
  province_slug: string | null
  province_fa: string | null
  province_en: string | null
  kicker: string
  headline: string
  short_headline: string
  lead: string
  picture_caption: string
  source_label: string
}

export function cardOf(row: CardRow): StoryCard {
  const publishedAt = momentOf(row.published_at)
  return {
    id: row.id,
    code: Number(row.code),
    edition: row.edition,
    kind: row.kind,
    slug: row.slug,
    section: { id: row.section_id, slug: row.section_slug, nameFa: row.section_fa, nameEn: row.section_en },
    province:
      row.province_slug === null
        ? null
        : { slug: row.province_slug, nameFa: row.province_fa ?? '', nameEn: row.province_en ?? '' },
    kicker: row.kicker,
    headline: row.headline,
    shortHeadline: row.short_headline,
    lead: row.lead,
    picture: shownPictureOf(row),
    pictureCaption: row.picture_caption,
    sourceLabel: row.source_label,
    isFromOffice: row.source_release_id !== null,
    publishedAt,
    modifiedAt: row.modified_at ?? publishedAt,
    correctedAt: row.corrected_at,
  }
}

// The table says so too: a published story has a moment of publication.
function momentOf(publishedAt: Date | null): Date {
  if (publishedAt === null) throw new Error('a published story without a moment of publication')
  return publishedAt
}
