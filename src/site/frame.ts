import type { Context } from '../platform/context.ts'
import type { Banner, Edition, SectionName } from '../newsroom/index.ts'
import { loadAssets, type Assets } from './assets.ts'
import type { SiteActs } from './acts.ts'
import type { SiteReads } from './reads.ts'
import { wordsOf, type Words } from './wording/words.ts'

/** What every page of the site is made with. */
export interface Site {
  context: Context
  reads: SiteReads
  acts: SiteActs
  /** The address readers see, without a slash at the end. */
  publicUrl: string
}

/** What surrounds the text of a page: its edition, the navigation, the day. */
export interface Frame {
  edition: Edition
  words: Words
  assets: Assets
  publicUrl: string
  sections: readonly SectionName[]
  isSample: boolean
  /** The line across every page of the edition. */
  banner: Banner | undefined
  now: Date
}

/** Loads what surrounds a page. Sections change rarely, so they are remembered for half a minute. */
export async function loadFrame(site: Site, edition: Edition): Promise<Frame> {
  const now = site.context.clock.now()
  const [{ sections, isSample }, banner] = await Promise.all([
    rememberedFor(site, now),
    site.reads.banner(edition),
  ])
  return { ...(await bareFrame({ edition, publicUrl: site.publicUrl, now })), sections, isSample, banner }
}

/** A frame that needs no database: for the pages of faults. */
export async function bareFrame(page: Pick<Frame, 'edition' | 'publicUrl' | 'now'>): Promise<Frame> {
  const assets = await loadAssets()
  return { ...page, words: wordsOf(page.edition), assets, sections: [], isSample: false, banner: undefined }
}

interface Surroundings {
  at: number
  sections: SectionName[]
  isSample: boolean
}

const remembered = new WeakMap<SiteReads, Promise<Surroundings>>()
const memory = 30_000

async function rememberedFor(site: Site, now: Date): Promise<Surroundings> {
  const known = await remembered.get(site.reads)?.catch(() => undefined)
  if (known !== undefined && now.getTime() - known.at < memory) return known
  const loading = loadSurroundings(site.reads, now)
  remembered.set(site.reads, loading)
  return loading
}

async function loadSurroundings(reads: SiteReads, now: Date): Promise<Surroundings> {
  const [sections, newest] = await Promise.all([reads.sections(), reads.stories({ edition: 'fa', limit: 1 })])
  const found = newest[0] && (await reads.story(newest[0].code))
  return { at: now.getTime(), sections, isSample: found?.found === 'story' && found.story.isSample }
}
