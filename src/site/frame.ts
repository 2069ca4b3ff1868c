import type { Context } from '../platform/context.ts'
import type { Banner, Edition, Section } from '../newsroom/index.ts'
import { loadAssets, type Assets } from './assets.ts'
import type { SiteActs } from './acts.ts'
import type { CardText } from './cards/card.ts'
import { pageCardPath } from './cards/page-card.ts'
import type { Storage } from '../platform/storage/storage.ts'
import type { Audience } from '../platform/http/audience.ts'
import type { SiteReads } from './reads.ts'
import { wordsOf, type Words } from './wording/words.ts'

/** What every page of the site is made with. */
export interface Site {
  context: Context
  reads: SiteReads
  acts: SiteActs
  audience: Audience
  /** Where drawn cards are kept, and pictures are. */
  storage: Storage
  /** The address readers see, without a slash at the end. */
  publicUrl: string
}

/** What surrounds the text of a page: its edition, the navigation, the day. */
export interface Frame {
  edition: Edition
  words: Words
  assets: Assets
  publicUrl: string
  sections: readonly Section[]
  isSample: boolean
  /** Whether readers may ask for news to be brought to them. */
  offersNews: boolean
  /** The line across every page of the edition. */
  banner: Banner | undefined
  now: Date
  /** Where the card of a page is fetched that messengers show for it; none on pages of faults. */
  cardPath: ((text: CardText) => string) | undefined
}

/** Loads what surrounds a page. Sections change rarely, so they are remembered for half a minute. */
export async function loadFrame(site: Site, edition: Edition): Promise<Frame> {
  const now = site.context.clock.now()
  const [{ sections, isSample }, banner] = await Promise.all([
    rememberedFor(site, now),
    site.reads.banner(edition),
  ])
  return {
    ...(await bareFrame({ edition, publicUrl: site.publicUrl, now })),
    sections,
    isSample,
    banner,
    offersNews: offersNews(site),
    cardPath: text => pageCardPath(site.context.secret, text),
  }
}

/** A frame that needs no database: for the pages of faults. */
export async function bareFrame(page: Pick<Frame, 'edition' | 'publicUrl' | 'now'>): Promise<Frame> {
  const assets = await loadAssets()
  return {
    ...page,
    words: wordsOf(page.edition),
    assets,
    sections: [],
    isSample: false,
    banner: undefined,
    offersNews: false,
    cardPath: undefined,
  }
}

function offersNews({ reads }: Site): boolean {
  const { pushKey, digest } = reads.offers()
  return pushKey !== null || digest
}

interface Surroundings {
  at: number
  memory: object
  sections: Section[]
  isSample: boolean
}

const remembered = new WeakMap<SiteReads, Promise<Surroundings>>()
const lasting = 30_000
// Another one each time that the sections changed: what was being read before then is not remembered either.
let memory = {}

/** Forgets what surrounds pages: the sections changed. */
export function forgetSurroundings(): void {
  memory = {}
}

async function rememberedFor(site: Site, now: Date): Promise<Surroundings> {
  const known = await remembered.get(site.reads)?.catch(() => undefined)
  if (known?.memory === memory && now.getTime() - known.at < lasting) return known
  const loading = loadSurroundings(site.reads, now)
  remembered.set(site.reads, loading)
  return loading
}

async function loadSurroundings(reads: SiteReads, now: Date): Promise<Surroundings> {
  const began = memory
  const [sections, newest] = await Promise.all([reads.sections(), reads.stories({ edition: 'fa', limit: 1 })])
  const found = newest[0] && (await reads.story(newest[0].code))
  return {
    at: now.getTime(),
    memory: began,
    sections,
    isSample: found?.found === 'story' && found.story.isSample,
  }
}
