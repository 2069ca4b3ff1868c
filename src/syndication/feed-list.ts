import {
  firstRecordings,
  listBylines,
  listStories,
  pageTags,
  readAuthor,
  readDossier,
  readProvince,
  readSection,
  readTopic,
  sectionFormerlyAt,
  type Edition,
  type ListQuestion,
} from '../newsroom/index.ts'
import { listOfficeStories, readOffice } from '../network/index.ts'
import { slugKey } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { itemOf, type Feed } from './feed.ts'
import { publicAddress } from './public-address.ts'
import { withLiveChanges } from './with-live-changes.ts'

/** What lists have feeds; 'all' is everything of an edition. */
export const feedLists = ['all', 'section', 'province', 'topic', 'office', 'author', 'dossier'] as const
export type FeedList = (typeof feedLists)[number]

export interface FeedAsked {
  list: FeedList
  edition: Edition
  /** Of the section, province, topic, office, author or dossier; empty for all. */
  slug: string
}

interface NarrowedList {
  name: string
  question: Partial<ListQuestion>
  tags: string[]
}

const length = 50

/**
 * The feed of a list with its page cache tags.
 * @throws Refusal 'request.not_found' when there is no such list.
 */
export async function feedOf(
  context: Context,
  asked: FeedAsked,
): Promise<{ feed: Omit<Feed, 'self'>; tags: string[] }> {
  const { edition, list, slug } = asked
  const narrowed = await narrow(context, asked)
  if (narrowed === undefined) throw new Refusal('request.not_found')
  const words = edition === 'en' ? en : fa
  const site = publicAddress(context.config)
  const listed = await listStories(context, { edition, limit: length, ...narrowed.question })
  const stories = await withLiveChanges(context, listed)
  const ids = stories.map(({ id }) => id)
  const [bylines, recordings] = await Promise.all([listBylines(context, ids), firstRecordings(context, ids)])
  const place = list === 'all' ? '' : `${list}/${encodeURIComponent(slug)}`
  return {
    tags: narrowed.tags,
    feed: {
      edition,
      title: narrowed.name === '' ? words.agency : `${words.agency} | ${narrowed.name}`,
      description: narrowed.name === '' ? words.latest : words.latestOf(narrowed.name),
      site,
      page: `${site}/${edition === 'en' ? 'en/' : ''}${place}`,
      items: stories.map(story =>
        itemOf(story, { site, authors: bylines.get(story.id), recording: recordings.get(story.id) }),
      ),
    },
  }
}

async function narrow(context: Context, asked: FeedAsked): Promise<NarrowedList | undefined> {
  switch (asked.list) {
    case 'all':
      return { name: '', question: {}, tags: [pageTags.list(asked.edition)] }
    case 'section':
      return toSection(context, asked)
    case 'province':
      return toProvince(context, asked)
    case 'topic':
      return toTopic(context, asked)
    case 'office':
      return toOffice(context, asked)
    case 'author':
      return toAuthor(context, asked)
    case 'dossier':
      return toDossier(context, asked)
  }
}

async function toSection(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const section = await readSection(context, slug)
  if (section === undefined) return undefined
  const name = edition === 'en' ? section.nameEn : section.nameFa
  return { name, question: { section: slug }, tags: [pageTags.section(edition, slug)] }
}

async function toProvince(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const province = await readProvince(context, slug)
  if (province === undefined) return undefined
  const name = edition === 'en' ? province.nameEn : province.nameFa
  return { name, question: { province: slug }, tags: [pageTags.province(edition, slug)] }
}

async function toTopic(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const topic = await readTopic(context, edition, slug)
  if (topic === undefined) return undefined
  return {
    name: topic.name,
    question: { topic: topic.slug },
    tags: [pageTags.topic(edition, topic.slug)],
  }
}

async function toOffice(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const office = await readOffice(context, slug)
  const name = edition === 'en' ? office?.nameEn : office?.name
  if (office === undefined || name === undefined || name === '') return undefined
  const ids = await listOfficeStories(context, { officeId: office.id, edition, limit: length })
  return { name, question: { ids }, tags: [pageTags.list(edition)] }
}

/** An author, or a name written by hand under some story. */
async function toAuthor(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const author = await readAuthor(context, slug)
  const tags = [pageTags.list(edition), pageTags.author(slug)]
  if (author !== undefined) {
    const { id, nameFa, nameEn } = author
    const name = edition === 'en' ? nameEn : nameFa
    return { name, question: { by: { authorId: id, names: [nameFa, nameEn] } }, tags }
  }
  const [written] = await listStories(context, { edition, byline: slug, limit: 1 })
  return written && { name: slug, question: { byline: slug }, tags }
}

async function toDossier(context: Context, { slug, edition }: FeedAsked): Promise<NarrowedList | undefined> {
  const dossier = await readDossier(context, slug, edition)
  if (dossier === undefined) return undefined
  const ids = dossier.stories.map(({ id }) => id)
  const tags = [pageTags.dossier(slug), ...ids.map(id => pageTags.story(id))]
  return { name: dossier.title, question: { ids }, tags }
}

/** The slug by which a list is asked for now, when it was called something else before. */
export async function slugNow(context: Context, { list, slug, edition }: FeedAsked): Promise<string> {
  if (list === 'section' && (await readSection(context, slug)) === undefined)
    return (await sectionFormerlyAt(context, slug))?.slug ?? slug
  if (list === 'author') return (await readAuthor(context, slug))?.slug ?? slug
  if (list === 'dossier') return (await readDossier(context, slug, edition))?.slug ?? slug
  const topic = list === 'topic' ? await readTopic(context, edition, slug) : undefined
  return topic === undefined || slugKey(topic.slug) === slugKey(slug) ? slug : topic.slug
}
