import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../platform/context.ts'
import { keptPlan } from '../platform/kept-plans.ts'
import { authorsNow, namesOf } from './authors/author-store.ts'
import { textOfBody } from './body.ts'
import { slugOf } from '../persian/index.ts'
import { textsOfEntries } from './live/live-store.ts'
import { storyOfPreview } from './preview-store.ts'
import { cardColumns, cardOf, drafts, publishedStories } from './published-store.ts'
import { recordingShown, recordingsShown } from './recordings/shown-recording-store.ts'
import type { FoundStory, PublicStory, SearchableStory } from './public-story.ts'
import { publicStatuses } from './story.ts'
import { topicsNow } from './topic-store.ts'

/** What stands at a news code. One query for a story; a second one when there is none to read. */
export async function readStory(context: Context, code: number): Promise<FoundStory> {
  if (!Number.isSafeInteger(code) || code < 1) return { found: 'nothing' }
  const row = await pageOf(context)
    .where('story.code', '=', String(code))
    .modifyFront(keptPlan)
    .executeTakeFirst()
  return row === undefined ? withdrawnOrNothing(context, code) : { found: 'story', story: storyOf(row) }
}

/** A published story as texts to be searched; undefined when readers may not know of it. */
export async function storyForSearch(
  context: Context,
  storyId: string,
): Promise<SearchableStory | undefined> {
  const row = await pageOf(context).where('story.id', '=', storyId).executeTakeFirst()
  if (row === undefined) return undefined
  const story = storyOf(row)
  return {
    storyId,
    edition: story.edition,
    sectionId: story.section.id,
    section: story.section.slug,
    provinceSlug: story.province?.slug ?? null,
    kind: story.kind,
    publishedAt: story.publishedAt,
    kicker: story.kicker,
    headline: story.headline,
    shortHeadline: story.shortHeadline,
    lead: story.lead,
    paragraphs: textOfBody(story.body),
    entries: story.kind === 'live' ? await textsOfEntries(context, storyId) : [],
    topics: story.topics.map(({ name }) => name),
    byline: namesOf(story).join('\n'),
    sourceLabel: story.sourceLabel,
    pictureCaption: story.pictureCaption,
  }
}

/** The draft that a preview link opens, as its page would be; undefined when the link opens nothing. */
export async function readPreview(
  context: Context,
  token: string,
): Promise<{ story: PublicStory; expiresAt: Date } | undefined> {
  const opened = await storyOfPreview(context, token)
  if (opened === undefined) return undefined
  const row = await pageOf(context, drafts(context))
    .where('story.id', '=', opened.storyId)
    .executeTakeFirstOrThrow()
  const story = storyOf({
    ...row,
    slug: row.slug === '' ? slugOf(row.headline) : row.slug,
    published_at: row.published_at ?? context.clock.now(),
  })
  return { story, expiresAt: opened.expiresAt }
}

type PageRow = Awaited<ReturnType<ReturnType<typeof pageOf>['executeTakeFirstOrThrow']>>

const pageOf = (context: Context, stories = publishedStories(context)) =>
  stories
    .leftJoin('story as other', join =>
      join
        .onRef('other.id', '=', 'story.counterpart_id')
        .on('other.status', 'in', publicStatuses)
        .on(eb =>
          eb.or([
            eb('other.embargo_until', 'is', null),
            eb('other.embargo_until', '<=', context.clock.now()),
          ]),
        ),
    )
    .leftJoin('story_revision as other_revision', 'other_revision.id', 'other.published_revision_id')
    .select(cardColumns)
    .select([
      'revision.body',
      'revision.byline',
      'revision.source_url',
      'story.comments_open',
      'story.is_sample',
      'other.code as other_code',
      'other.slug as other_slug',
      'other.edition as other_edition',
      'other_revision.headline as other_headline',
    ])
    .select([topicsNow.as('topics'), authorsNow.as('authors')])
    .select(
      jsonArrayFrom(
        context.db
          .selectFrom('revision_picture')
          .innerJoin('media as shown', 'shown.id', 'revision_picture.picture_id')
          .select(['shown.id', 'shown.stamp', 'shown.width', 'shown.height', 'shown.thumbhash'])
          .select(['shown.alt', 'shown.credit'])
          .where(sql<boolean>`revision_picture.revision_id = revision.id`)
          .orderBy('shown.id')
          .limit(1000),
      ).as('pictures'),
    )
    .select(recordingsShown(context).as('recordings'))
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('story_status')
          .select(['story_status.note', 'story_status.at'])
          .whereRef('story_status.story_id', '=', 'story.id')
          .where('story_status.status', '=', 'corrected')
          .orderBy('story_status.at', 'desc')
          .orderBy('story_status.id', 'desc')
          .limit(50),
      ).as('corrections'),
    )

function storyOf(row: PageRow): PublicStory {
  return {
    ...cardOf(row),
    body: row.body,
    pictures: row.pictures,
    recordings: row.recordings.map(recordingShown),
    topics: row.topics,
    authors: row.authors,
    byline: row.byline,
    sourceUrl: row.source_url,
    // Instants inside JSON arrive as text.
    corrections: row.corrections.map(({ note, at }) => ({ note, at: new Date(at) })),
    commentsOpen: row.comments_open,
    counterpart: counterpartOf(row),
    isSample: row.is_sample,
  }
}

function counterpartOf(row: PageRow): PublicStory['counterpart'] {
  const { other_code: code, other_slug: slug, other_edition: edition, other_headline: headline } = row
  if (code === null || slug === null || edition === null || headline === null) return null
  return { code: Number(code), slug, edition, headline }
}

async function withdrawnOrNothing(context: Context, code: number): Promise<FoundStory> {
  const row = await context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .select(['story.edition', 'revision.headline', 'story.withdrawn_at', 'story.withdrawal_note'])
    .where('story.code', '=', String(code))
    .where('story.status', '=', 'withdrawn')
    .executeTakeFirst()
  if (row === undefined || row.withdrawn_at === null) return { found: 'nothing' }
  return {
    found: 'withdrawn',
    edition: row.edition,
    headline: row.headline,
    withdrawnAt: row.withdrawn_at,
    note: row.withdrawal_note ?? '',
  }
}
