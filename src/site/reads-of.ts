import {
  exportComment,
  listPublished,
  moderationFigures,
  pageOfPublished,
  readAnswerable,
  readTokenByCode,
  readTracked,
} from '../comments/index.ts'
import { listOffices, listOfficeCards, publicFigures } from '../network/index.ts'
import {
  countByDay,
  countByProvince,
  firstPublishedAt,
  listArranged,
  listCorrections,
  listDossiers,
  listKnownAddresses,
  listProvinces,
  listSections,
  listStories,
  readAuthor,
  readCoverageByCode,
  readDossier,
  readPlacedDossiers,
  readLivePart,
  readPreview,
  readStory,
  readTopic,
  sectionFormerlyAt,
  textsOfStories,
  type StandingBanners,
} from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { highlight } from '../persian/index.ts'
import {
  completeQuery,
  countFound,
  meantQuery,
  openMostVisited,
  readTotal,
  searchStories,
  senderKeysOf,
} from '../readers/index.ts'
import { coverageReadsOf } from './coverage/coverage-reads-of.ts'
import type { MarkedPart } from './extract.ts'
import { listStoriesBy } from './list-stories-by.ts'
import { listRelated } from './list-related.ts'
import type { SiteReads } from './reads.ts'

/** What pages read, from the departments that know it. */
export function readsOf(context: Context, banners: StandingBanners): SiteReads {
  const visited = openMostVisited(context)
  return {
    ...coverageReadsOf(context),
    banner: edition => banners.of(edition),
    story: code => readStory(context, code),
    live: (storyId, before) => readLivePart(context, storyId, before),
    coverage: code => readCoverageByCode(context, code),
    preview: token => readPreview(context, token),
    stories: question => listStories(context, question),
    arranged: page => listArranged(context, page),
    storiesBy: question => listStoriesBy(context, question),
    author: slug => readAuthor(context, slug),
    sections: () => listSections(context),
    sectionFormerlyAt: slug => sectionFormerlyAt(context, slug),
    provinces: () => listProvinces(context),
    topic: (edition, slug) => readTopic(context, edition, slug),
    placedDossiers: (edition, ids) => readPlacedDossiers(context, edition, ids),
    dossier: (edition, slug) => readDossier(context, slug, edition),
    dossiers: question => listDossiers(context, question),
    countByProvince: question => countByProvince(context, question),
    countByDay: question => countByDay(context, question),
    firstPublishedAt: edition => firstPublishedAt(context, edition),
    corrections: question => listCorrections(context, question),
    comments: (storyId, asked) => listPublished(context, { storyId, ...asked }),
    answerable: (storyId, commentId) => readAnswerable(context, { storyId, commentId }),
    pageOfComment: (storyId, commentId) => pageOfPublished(context, { storyId, commentId }),
    tracked: token => readTracked(context, token),
    exported: token => exportComment(context, token),
    tokenByCode: (code, address) => readTokenByCode(context, code, address),
    moderation: span => moderationFigures(context, span),
    mostVisited: question => visited.of(question),
    related: story => listRelated(context, story),
    offers: () => ({
      pushKey: context.config.readers.push && senderKeysOf(context.secret).publicKey,
      digest: context.config.readers.digest,
    }),
    votes: async id => (context.config.readers.showsVotes ? readTotal(context, id) : undefined),
    search: question => searchStories(context, question),
    countFound: question => countFound(context, question),
    meant: question => meantQuery(context, question),
    completions: question => completeQuery(context, question),
    highlight: markedParts,
    texts: ids => textsOfStories(context, ids),
    knownAddresses: () => listKnownAddresses(context),
    offices: () => listOffices(context),
    networkFigures: question => publicFigures(context, question),
    officeStories: question => listOfficeCards(context, question),
  }
}

/** A text cut where the query stands in it. */
function markedParts(text: string, query: string): MarkedPart[] {
  const parts: MarkedPart[] = []
  let end = 0
  for (const span of highlight(query, text)) {
    parts.push(
      { text: text.slice(end, span.start), found: false },
      { text: text.slice(span.start, span.end), found: true },
    )
    end = span.end
  }
  return [...parts, { text: text.slice(end), found: false }].filter(part => part.text !== '')
}
