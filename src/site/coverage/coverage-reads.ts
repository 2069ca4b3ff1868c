import type { PressEventQuestion, PublicPressEvent } from '../../network/index.ts'
import type {
  AnswerLinks,
  Election,
  FactCheck,
  PublicCrisis,
  PublicStory,
  Verdict,
} from '../../newsroom/index.ts'

/** What stands beside the text of a story. */
export interface BesideStory extends AnswerLinks {
  /** Every writing of its fact check, the latest first; empty for any other story. */
  checks: FactCheck[]
  /** Whether its page carries no pictures now. */
  isLight: boolean
}

/** What pages read of crisis coverage, fact checks, results, answers and events. */
export interface CoverageReads {
  /** The crisis that a dossier covers now, by the dossier's slug. */
  crisis(slug: string): Promise<PublicCrisis | undefined>
  /** The table of results of a dossier. */
  election(slug: string): Promise<Election | undefined>
  /** The verdicts of the fact checks of a dossier by story id; only for stories that the reader sees. */
  verdicts(slug: string): Promise<ReadonlyMap<string, Verdict>>
  beside(story: Pick<PublicStory, 'id' | 'kind'>): Promise<BesideStory>
  /** The events that readers see, in order of time; of every host, or of one office (slug). */
  pressEvents(question: PressEventQuestion): Promise<PublicPressEvent[]>
}

export const nothingBeside: BesideStory = { answers: null, answeredBy: [], checks: [], isLight: false }

/** A newsroom without any of it: for tests of pages. */
export const noCoverage: CoverageReads = {
  crisis: () => Promise.resolve(undefined),
  election: () => Promise.resolve(undefined),
  verdicts: () => Promise.resolve(new Map()),
  beside: () => Promise.resolve(nothingBeside),
  pressEvents: () => Promise.resolve([]),
}
