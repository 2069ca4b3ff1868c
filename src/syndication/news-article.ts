import {
  mediaTypeOf,
  picturesIn,
  recordingPath,
  recordingsIn,
  renditionPath,
  storyPath,
  textOfBody,
  type Correction,
  type LivePart,
  type Picture,
  type PublicStory,
  type Recording,
} from '../newsroom/index.ts'
import { fa } from './fa.ts'
import { en } from './en.ts'

/** A node of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>

/**
 * schema.org data of a published story: NewsArticle and its BreadcrumbList. Instants in ISO 8601, Gregorian; absolute
 * addresses.
 */
export function newsArticleOf(story: PublicStory, site: string, live?: LivePart): LinkedData[] {
  const told = article(story, site)
  return [
    live ? { ...told, ...liveBlogOf(live, { story, site, address: told['@id'] }) } : told,
    breadcrumbs(story, site),
  ]
}

function article(story: PublicStory, site: string): LinkedData {
  const words = story.edition === 'en' ? en : fa
  const address = `${site}${storyPath(story)}`
  const publisher = {
    '@type': 'NewsMediaOrganization',
    '@id': `${site}/#agency`,
    name: words.agency,
    url: `${site}/`,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: story.headline,
    ...(story.shortHeadline === '' ? {} : { alternativeHeadline: story.shortHeadline }),
    description: story.lead,
    articleBody: textOfBody(story.body).join('\n'),
    articleSection: story.edition === 'en' ? story.section.nameEn : story.section.nameFa,
    keywords: story.topics.map(({ name }) => name),
    inLanguage: story.edition,
    datePublished: story.publishedAt.toISOString(),
    dateModified: story.modifiedAt.toISOString(),
    author: authorsOf(story, site) ?? publisher,
    publisher,
    isAccessibleForFree: true,
    ...(story.province === null ? {} : { contentLocation: placeOf(story) }),
    ...imagesOf(story, site),
    ...recordingsOf(story, site),
    ...(story.sourceLabel === '' ? {} : { isBasedOn: basisOf(story, site) }),
    ...(story.corrections.length === 0 ? {} : { correction: story.corrections.map(correctionOf) }),
    ...(story.counterpart === null
      ? {}
      : { workTranslation: { '@id': `${site}${storyPath(story.counterpart)}` } }),
  }
}

/** Whoever wrote it, each with a page; a name written by hand has one of the stories under it. */
function authorsOf(
  { authors, byline, edition }: PublicStory,
  site: string,
): LinkedData | LinkedData[] | undefined {
  const root = `${site}${edition === 'en' ? '/en' : ''}/author/`
  const byHand = byline === '' ? [] : [{ slug: byline, name: byline, role: '' }]
  const people = [...authors, ...byHand].map(({ slug, name, role }) => ({
    '@type': 'Person',
    name,
    url: root + encodeURIComponent(slug),
    ...(role === '' ? {} : { jobTitle: role }),
  }))
  return people.length > 1 ? people : people[0]
}

interface Told {
  story: PublicStory
  site: string
  address: unknown
}

/** What makes an article a live blog: its span and its newest entries. */
function liveBlogOf(live: LivePart, { story, site, address }: Told): LinkedData {
  const entries = live.entries.filter(({ deletedAt }) => deletedAt === null)
  const newest = entries[0]
  return {
    '@type': 'LiveBlogPosting',
    coverageStartTime: story.publishedAt.toISOString(),
    ...(live.endedAt === null ? {} : { coverageEndTime: live.endedAt.toISOString() }),
    ...(newest && newest.at > story.modifiedAt ? { dateModified: newest.at.toISOString() } : {}),
    liveBlogUpdate: entries.map(entry => ({
      '@type': 'BlogPosting',
      url: `${String(address)}#e-${entry.id}`,
      headline: entry.headline,
      datePublished: entry.at.toISOString(),
      ...(entry.correctedAt === null ? {} : { dateModified: entry.correctedAt.toISOString() }),
      articleBody: entry.paragraphs.join('\n'),
      ...(entry.picture === null ? {} : { image: imageOf(entry.picture, site, entry.pictureCaption) }),
    })),
  }
}

function breadcrumbs(story: PublicStory, site: string): LinkedData {
  const english = story.edition === 'en'
  const words = english ? en : fa
  const prefix = `${site}${english ? '/en' : ''}`
  const steps = [
    { name: words.agency, item: `${prefix}/` },
    {
      name: english ? story.section.nameEn : story.section.nameFa,
      item: `${prefix}/section/${encodeURIComponent(story.section.slug)}`,
    },
    { name: story.headline, item: `${site}${storyPath(story)}` },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}

/** The picture of the story, then those in its text: one object, or a list. */
function imagesOf(
  { picture, pictureCaption, pictures, body }: PublicStory,
  site: string,
): { image?: LinkedData | LinkedData[] } {
  const inText = picturesIn(body).flatMap(id => pictures.find(each => each.id === id) ?? [])
  const images = [
    ...(picture === null ? [] : [imageOf(picture, site, pictureCaption)]),
    ...inText.filter(({ id }) => id !== picture?.id).map(each => imageOf(each, site)),
  ]
  const [only, ...others] = images
  return only === undefined ? {} : { image: others.length === 0 ? only : images }
}

/** The videos and the sounds in its text, each kind a list. */
function recordingsOf(story: PublicStory, site: string): { video?: LinkedData[]; audio?: LinkedData[] } {
  const inText = recordingsIn(story.body).flatMap(id => story.recordings.find(each => each.id === id) ?? [])
  const of = (kind: Recording['kind']): LinkedData[] =>
    inText.filter(each => each.kind === kind).map(each => recordingOf(each, story, site))
  const [video, audio] = [of('video'), of('audio')]
  return { ...(video.length === 0 ? {} : { video }), ...(audio.length === 0 ? {} : { audio }) }
}

function recordingOf(recording: Recording, story: PublicStory, site: string): LinkedData {
  const { kind, name, credit, transcript, poster, durationMs, bytes } = recording
  return {
    '@type': kind === 'video' ? 'VideoObject' : 'AudioObject',
    name: name === '' ? story.headline : name,
    description: story.lead,
    contentUrl: site + recordingPath(recording),
    encodingFormat: mediaTypeOf(recording),
    contentSize: String(bytes),
    duration: durationOf(durationMs),
    uploadDate: story.publishedAt.toISOString(),
    inLanguage: story.edition,
    ...(kind === 'video' ? { width: recording.width, height: recording.height } : {}),
    ...(poster === null ? {} : { thumbnailUrl: site + renditionPath(poster, thumbnail) }),
    ...(transcript === '' ? {} : { transcript }),
    ...(credit === '' ? {} : { creditText: credit }),
  }
}

const thumbnail = { shape: 'whole', width: 1280, format: 'webp' } as const

/** A length in ISO 8601, in whole seconds: PT1H2M3S. */
export function durationOf(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`
}

function imageOf(picture: Picture, site: string, caption = ''): LinkedData {
  const width = Math.min(1280, picture.width)
  const said = caption === '' ? picture.alt : caption
  return {
    '@type': 'ImageObject',
    url: site + renditionPath(picture, { shape: 'whole', width: 1280, format: 'webp' }),
    width,
    height: Math.round((picture.height * width) / picture.width),
    ...(said === '' ? {} : { caption: said }),
    ...(picture.credit === '' ? {} : { creditText: picture.credit }),
  }
}

function placeOf({ province, edition }: PublicStory): LinkedData {
  const name = edition === 'en' ? province?.nameEn : province?.nameFa
  return { '@type': 'AdministrativeArea', name }
}

function basisOf({ sourceLabel, sourceUrl }: PublicStory, site: string): LinkedData {
  const address = sourceUrl === '' ? {} : { url: new URL(sourceUrl, site).href }
  return { '@type': 'CreativeWork', name: sourceLabel, ...address }
}

function correctionOf({ note, at }: Correction): LinkedData {
  return { '@type': 'CorrectionComment', text: note, datePublished: at.toISOString() }
}
