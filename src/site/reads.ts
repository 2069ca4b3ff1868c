import type {
  CommentOrderShown,
  CommentsPage,
  ExportedComment,
  ModerationFigures,
  PublishedComment,
  TrackedComment,
} from '../comments/index.ts'
import type { Office, OfficeStoriesQuestion, PublicMonth } from '../network/index.ts'
import type {
  ArrangedPlace,
  Banner,
  CorrectedCard,
  CorrectionsQuestion,
  DossierCard,
  DossiersQuestion,
  Edition,
  FoundStory,
  KnownAddresses,
  ListQuestion,
  LivePart,
  ProvinceName,
  PublicAuthor,
  PlacedDossier,
  PublicDossier,
  PublicStory,
  Section,
  SectionName,
  StoryCard,
  StoryKind,
  TopicName,
} from '../newsroom/index.ts'
import type { HitCounts, MeantPart, VisitedSpan, VoteCount } from '../readers/index.ts'
import type { CoverageReads } from './coverage/coverage-reads.ts'
import type { MarkedPart } from './extract.ts'

/** What is searched, without how it is listed. */
export interface SearchedFor {
  query: string
  edition: Edition
  sections?: readonly string[]
  province?: string
  kinds?: readonly StoryKind[]
  from?: Date
  until?: Date
}

export interface SearchQuestion extends SearchedFor {
  order: 'newest' | 'relevant'
  before?: string
  limit: number
}

export interface ByName {
  edition: Edition
  /** A name that was written by hand. */
  byline?: string
  by?: { authorId: string; names: readonly string[] }
  before?: string
  limit: number
}

/** What pages read of other departments: one object, so that a page can be tried with a newsroom of its own. */
export interface SiteReads extends CoverageReads {
  /** The line across every page of an edition now. */
  banner(edition: Edition): Promise<Banner | undefined>
  story(code: number): Promise<FoundStory>
  /** What a live story has told, from its newest entry or after a cursor. */
  live(storyId: string, before?: string): Promise<LivePart>
  /** How the coverage of a published live story stands; undefined when there is none. */
  coverage(code: number): Promise<{ storyId: string; version: number; endedAt: Date | null } | undefined>
  /** The draft that a link opens, and until when. */
  preview(token: string): Promise<{ story: PublicStory; expiresAt: Date } | undefined>
  stories(question: ListQuestion): Promise<StoryCard[]>
  /** What stands in the places of the front page, or of a section's page, that editors arranged. */
  arranged(page: { edition: Edition; section?: string }): Promise<ArrangedPlace[]>
  /** Stories published under a name, newest first; where the list goes on, or null. */
  storiesBy(question: ByName): Promise<{ stories: StoryCard[]; next: string | null }>
  /** An author by slug, also by a former one. */
  author(slug: string): Promise<PublicAuthor | undefined>
  sections(): Promise<Section[]>
  /** The section that had this slug before. */
  sectionFormerlyAt(slug: string): Promise<SectionName | undefined>
  provinces(): Promise<ProvinceName[]>
  topic(edition: Edition, slug: string): Promise<TopicName | undefined>
  placedDossiers(edition: Edition, ids: readonly string[]): Promise<PlacedDossier[]>
  dossier(edition: Edition, slug: string): Promise<PublicDossier | undefined>
  /** The latest opened first. */
  dossiers(question: DossiersQuestion): Promise<DossierCard[]>
  countByProvince(question: { edition: Edition; since: Date }): Promise<{ slug: string; count: number }[]>
  countByDay(question: { edition: Edition; from: Date; until: Date }): Promise<{ day: Date; count: number }[]>
  /** When the oldest story of an edition was published; now, when there is none. */
  firstPublishedAt(edition: Edition): Promise<Date>
  /** Newest first. */
  corrections(question: CorrectionsQuestion): Promise<CorrectedCard[]>
  comments(storyId: string, asked: { order: CommentOrderShown; page: number }): Promise<CommentsPage>
  /** A comment that can be answered. */
  answerable(storyId: string, commentId: string): Promise<PublishedComment | undefined>
  /** On which page of the comments, oldest first, a comment stands. */
  pageOfComment(storyId: string, commentId: string): Promise<number | undefined>
  tracked(token: string): Promise<TrackedComment | undefined>
  exported(token: string): Promise<ExportedComment | undefined>
  /** Refuses an address that tries too many codes. */
  tokenByCode(code: string, address: string): Promise<string | undefined>
  moderation(span: { from: Date; until: Date }): Promise<ModerationFigures>
  /** Ids, best first. */
  mostVisited(question: {
    edition: Edition
    section?: string
    span: VisitedSpan
    limit: number
  }): Promise<string[]>
  /** The stories that share most with one, best first. */
  related(story: { id: string; edition: Edition; limit: number }): Promise<StoryCard[]>
  /** What readers may ask for; the key is that of the sender of notices. */
  offers(): { pushKey: string | null; digest: boolean }
  /** The votes of a story, where the newsroom shows them to readers. */
  votes(storyId: string): Promise<VoteCount | undefined>
  /** A page of what a search finds, and how many stories it finds, and of what. */
  search(question: SearchQuestion): Promise<{ ids: string[]; next: string | null; counts: HitCounts }>
  /** How many stories a search finds, and of what. */
  countFound(question: SearchedFor): Promise<HitCounts>
  /** A query as it was probably meant; undefined when there is nothing to change. */
  meant(question: { query: string; edition: Edition }): Promise<MeantPart[] | undefined>
  /** What a query may go on to say. */
  completions(question: { query: string; edition: Edition; limit: number }): Promise<string[]>
  /** Parts of a text, those that the query found marked. */
  highlight(text: string, query: string): MarkedPart[]
  /** The running texts of published stories by their ids, paragraph by paragraph. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** Every address of the newsroom that may lead to something. */
  knownAddresses(): Promise<KnownAddresses>
  offices(): Promise<Office[]>
  /** What was sent and answered in the last months, of the network or of one office; counts only. */
  networkFigures(question: { months: number; officeId?: string }): Promise<PublicMonth[]>
  /** The stories made of an office's releases, newest first. */
  officeStories(question: OfficeStoriesQuestion): Promise<StoryCard[]>
}
