// A table of data: the newsroom that tests of pages are told.
import type { CommentsPage, PublishedComment, TrackedComment } from '../comments/index.ts'
import { bodyOfParagraphs, type PlacedDossier, type PublicStory, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { movableClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { openLog } from '../platform/log.ts'
import { readConfig } from '../platform/config.ts'
import type { Storage } from '../platform/storage/storage.ts'
import type { SiteActs } from './acts.ts'
import { noCoverage } from './coverage/coverage-reads.ts'
import type { SiteReads } from './reads.ts'
import { routesOf } from './routes.ts'
import { openAudience } from '../platform/http/audience.ts'

// A newsroom for tests of pages: a few stories in memory, every reading answered from them.

export const now = new Date('2026-11-22T15:00:00Z')

export const culture = { id: 'section-culture', slug: 'culture', nameFa: 'فرهنگ', nameEn: 'Culture' }
export const yazd = { slug: 'yazd', nameFa: 'یزد', nameEn: 'Yazd' }

/** A published story with good defaults. */
export function aStory(given: Partial<PublicStory> = {}): PublicStory {
  const code = given.code ?? 100042
  return {
    id: `00000000-0000-7000-8000-${String(code).padStart(12, '0')}`,
    code,
    edition: 'fa',
    kind: 'news',
    slug: 'kureh',
    section: culture,
    province: yazd,
    kicker: 'میراثی که از نفس نیفتاد',
    headline: 'کورهٔ کاشی‌پزی میبد دوباره روشن شد',
    shortHeadline: '',
    lead: 'سه نسل از استادکاران کارگاهی را بازسازی کرده‌اند.',
    picture: {
      id: '00000000-0000-7000-8000-00000000f001',
      stamp: '0123456789',
      width: 1200,
      height: 800,
      thumbhash: '',
      alt: 'طاقی با کاشی‌های لاجوردی',
      credit: 'آرش نیک‌منش',
    },
    pictureCaption: 'سردر کارگاه',
    sourceLabel: '',
    isFromOffice: false,
    publishedAt: new Date('2026-11-22T12:50:00Z'),
    correctedAt: null,
    modifiedAt: new Date('2026-11-22T12:50:00Z'),
    body: bodyOfParagraphs(['کورهٔ کارگاه شامگاه شنبه روشن شد.', 'نسخهٔ Node 20 منتشر شد.']),
    pictures: [],
    recordings: [],
    topics: [{ slug: 'کاشی', name: 'کاشی' }],
    authors: [],
    byline: 'سمانه رستگار',
    sourceUrl: '',
    corrections: [],
    commentsOpen: true,
    counterpart: null,
    isSample: false,
    ...given,
  }
}

/** A dossier as a place of a page shows it. */
export const aPlacedDossier = (given: Partial<PlacedDossier> = {}): PlacedDossier => ({
  kind: 'dossier',
  id: '00000000-0000-7000-8000-00000000d001',
  slug: 'ab',
  title: 'آب در فلات',
  introduction: 'از قنات تا سد.',
  picture: null,
  ...given,
})

/** Readings of a newsroom that has these stories and nothing else. */
export function readsFrom(stories: readonly PublicStory[], given: Partial<SiteReads> = {}): SiteReads {
  const cards = (edition: string): StoryCard[] => stories.filter(story => story.edition === edition)
  return {
    ...noCoverage,
    story: code => {
      const story = stories.find(each => each.code === code)
      return Promise.resolve(story ? { found: 'story', story } : { found: 'nothing' })
    },
    banner: () => Promise.resolve(undefined),
    preview: () => Promise.resolve(undefined),
    stories: question => Promise.resolve(cards(question.edition).slice(0, question.limit)),
    arranged: () => Promise.resolve([]),
    storiesBy: ({ edition }) => Promise.resolve({ stories: cards(edition), next: null }),
    live: () =>
      Promise.resolve({ version: 0, endedAt: null, pinned: [], entries: [], key: [], next: null, count: 0 }),
    coverage: () => Promise.resolve(undefined),
    author: () => Promise.resolve(undefined),
    sections: () => Promise.resolve([{ ...culture, parentId: null, state: 'open' as const }]),
    sectionFormerlyAt: () => Promise.resolve(undefined),
    provinces: () => Promise.resolve([yazd]),
    topic: (_edition, slug) => Promise.resolve(slug === 'کاشی' ? { slug, name: 'کاشی' } : undefined),
    dossier: (_edition, slug) =>
      Promise.resolve(
        slug === 'ab'
          ? {
              slug,
              title: 'آب در فلات',
              introduction: 'از قنات',
              isInEnglish: false,
              isClosed: false,
              stories: cards('fa'),
              moments: [],
            }
          : undefined,
      ),
    placedDossiers: () => Promise.resolve([]),
    dossiers: () =>
      Promise.resolve([
        { id: 'dossier-1', slug: 'ab', title: 'آب در فلات', introduction: 'از قنات', openedAt: now },
      ]),
    countByProvince: () => Promise.resolve([{ slug: 'yazd', count: 3 }]),
    countByDay: ({ edition }) =>
      Promise.resolve(cards(edition).map(({ publishedAt }) => ({ day: publishedAt, count: 1 }))),
    firstPublishedAt: edition =>
      Promise.resolve(
        new Date(Math.min(now.getTime(), ...cards(edition).map(({ publishedAt }) => publishedAt.getTime()))),
      ),
    corrections: () => Promise.resolve([]),
    comments: () => Promise.resolve(commentsOf([])),
    answerable: () => Promise.resolve(undefined),
    pageOfComment: () => Promise.resolve(undefined),
    exported: () => Promise.resolve(undefined),
    tracked: () => Promise.resolve(undefined),
    tokenByCode: () => Promise.resolve(undefined),
    moderation: () =>
      Promise.resolve({
        received: 12,
        waiting: 2,
        published: 7,
        refused: { defamation: 1, 'not-persian': 1, 'off-topic': 1 },
        withdrawn: 0,
        appeals: oneAppeal,
        appealsByRule: { defamation: oneAppeal, 'not-persian': noAppeal, 'off-topic': noAppeal },
        medianHours: 0.5,
        p90Hours: 2,
      }),
    mostVisited: ({ edition }) => Promise.resolve(cards(edition).map(({ id }) => id)),
    related: ({ edition, id }) => Promise.resolve(cards(edition).filter(story => story.id !== id)),
    offers: () => ({ pushKey: 'BKey', digest: true }),
    votes: () => Promise.resolve(undefined),
    search: ({ edition }) =>
      Promise.resolve({ ids: cards(edition).map(({ id }) => id), next: null, counts: counted }),
    highlight: text => [{ text, found: false }],
    countFound: () => Promise.resolve(counted),
    meant: () => Promise.resolve(undefined),
    completions: () => Promise.resolve([]),
    texts: () => Promise.resolve(new Map()),
    knownAddresses: () =>
      Promise.resolve({ highestCode: 999_999, section: null, dossier: null, topic: null, author: null }),
    offices: () => Promise.resolve([anOffice]),
    networkFigures: () =>
      Promise.resolve([
        {
          month: '1405-08',
          from: new Date('2026-10-22T20:30:00Z'),
          sent: 11,
          accepted: 8,
          returned: 1,
          declined: 2,
          medianMinutes: 40,
        },
      ]),
    officeStories: () => Promise.resolve(cards('fa')),
    ...given,
  }
}

const counted = {
  stories: 2,
  isMore: false,
  sections: { [culture.id]: 2 },
  provinces: { yazd: 1 },
  kinds: { news: 2 },
}
const noAppeal = { made: 0, upheld: 0, overturned: 0, waiting: 0 }
const oneAppeal = { made: 1, upheld: 1, overturned: 0, waiting: 0 }

/** A published comment with good defaults. */
export const aPublishedComment = (given: Partial<PublishedComment> = {}): PublishedComment => ({
  id: '00000000-0000-7000-8000-0000000000c1',
  parentId: null,
  parentName: null,
  name: 'نرگس',
  text: 'کاش ادامه دهید.',
  publishedAt: new Date('2026-11-22T13:28:00Z'),
  agree: 3,
  disagree: 1,
  gone: null,
  reply: null,
  ...given,
})

/** The one page that these comments make. */
export const commentsOf = (comments: PublishedComment[], pages = 1): CommentsPage => ({
  count: comments.filter(({ gone }) => gone === null).length,
  pages,
  comments,
})

/** A refused comment as its sender sees it, with good defaults. */
export const aTrackedComment = (given: Partial<TrackedComment> = {}): TrackedComment => ({
  id: '00000000-0000-7000-8000-0000000000c1',
  status: 'refused',
  erasedAt: null,
  name: 'مسافر',
  text: 'پیمانکار پول را بالا کشیده.',
  isMasked: false,
  sentAt: new Date('2026-11-22T12:00:00Z'),
  decidedAt: new Date('2026-11-22T12:20:00Z'),
  rule: 'defamation',
  note: 'کسی را به جرم متهم می\u200Cکند.',
  decisions: [
    {
      verdict: 'refuse',
      rule: 'defamation',
      note: 'کسی را به جرم متهم می\u200Cکند.',
      at: new Date('2026-11-22T12:20:00Z'),
    },
  ],
  mayAppeal: true,
  appeal: null,
  ahead: 0,
  agree: 0,
  disagree: 0,
  reply: null,
  story: { code: 100042, slug: 'kureh', edition: 'fa', headline: 'کورهٔ میبد' },
  ...given,
})

const anOffice = {
  id: 'office-1',
  parentId: null,
  slug: 'miras-yazd',
  name: 'میراث فرهنگی یزد',
  kind: 'province',
  provinceSlug: 'yazd',
  contact: 'الهام پوررضا\n035-0000 1122\noffice1@miras.example',
  nameEn: '',
  contactEn: '',
  verifiedAt: null,
} as const

export const noActs: SiteActs = {
  sendComment: () => Promise.resolve({ token: 'a-token', code: 'K7PM-2XQD-9RTA' }),
  appeal: () => Promise.resolve(),
  withdraw: () => Promise.resolve(),
  erase: () => Promise.resolve(),
  agree: () => Promise.resolve({ agree: 4, disagree: 1 }),
  askForDigest: () => Promise.resolve(),
  confirmDigest: token => Promise.resolve(token === 'a-token'),
  leaveDigest: token => Promise.resolve(token === 'a-token'),
  vote: () => Promise.resolve({ useful: 1, notUseful: 0 }),
}

/** Asks the site of such a newsroom for an address. */
export function siteWith(reads: SiteReads, acts: SiteActs = noActs) {
  return routesOf({
    context: aContext(),
    reads,
    acts,
    audience: openAudience(),
    storage: aShelf(),
    publicUrl: 'https://peyk.example',
  })
}

/** The HTML at an address. */
export async function pageAt(path: string, reads: SiteReads = readsFrom([aStory()])): Promise<string> {
  return (await siteWith(reads).request(path)).text()
}

/** Pages never touch the database themselves: reaching for it is a fault of the test. */
/** A storage in memory. */
export function aShelf(): Storage {
  const files = new Map<string, Buffer>()
  return {
    put: async (key, bytes) => void files.set(key, Buffer.from(bytes)),
    get: key => Promise.resolve(files.get(key)),
    delete: async key => void files.delete(key),
  }
}

export function aContext(): Context {
  const config = readConfig({})
  return {
    get db(): never {
      throw new Error('a page reached for the database')
    },
    clock: movableClock(now),
    log: openLog('silent'),
    events: recorderFor([]),
    config,
    secret: 'a secret of at least thirty-two letters',
  }
}
