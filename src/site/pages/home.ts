import type { Handler } from 'hono'
import type {
  ArrangedPlace,
  Edition,
  PublicDossier,
  Section,
  SectionName,
  StoryCard,
} from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, keep } from '../answer.ts'
import { startOfDay } from '../calendar.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { listMostVisited } from '../most-visited.ts'
import { fresh, tags } from '../tags.ts'
import { arrangeFront, type SectionRow } from './arrange-front.ts'
import { HomePage } from './home-page.tsx'

/** The front page. */
export const showHome =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    const { page, dossiers } = await homePage(site, frame, site.reads.arranged({ edition }))
    return keep(c, {
      html: await document(page),
      tags: [tags.front(edition), tags.list(edition), ...dossiers.map(tags.dossier)],
      freshSeconds: fresh.front,
    })
  }

/**
 * The front page with these stories and dossiers in its places; they are read beside everything else. A dossier that has
 * a place has no band as well. @returns the page and the slugs of the dossiers on it.
 */
export async function homePage(
  site: Site,
  frame: Frame,
  places: ArrangedPlace[] | Promise<ArrangedPlace[]>,
): Promise<{ page: unknown; dossiers: string[] }> {
  const { edition } = frame
  const [{ newest, rows }, arranged, rest] = await Promise.all([
    loadRows(site, frame),
    places,
    loadRest(site, edition, frame.now),
  ])
  const placed = dossiersIn(arranged)
  const dossier = placed.includes(rest.dossier?.slug ?? '') ? undefined : rest.dossier
  const page = HomePage({
    frame,
    ...arrangeFront(newest, rows, arranged),
    ...rest,
    dossier,
    fromOffices: newest.filter(isFromOffice).slice(0, 3),
  })
  return { page, dossiers: dossier === undefined ? placed : [...placed, dossier.slug] }
}

/** The slugs of the dossiers that have a place. */
export const dossiersIn = (arranged: readonly ArrangedPlace[]): string[] =>
  arranged.flatMap(({ holds }) => (holds.kind === 'dossier' ? holds.slug : []))

/** Beside everything else: a quiet section that is asked for must not make the page wait once more. */
async function loadRows(site: Site, { edition, sections }: Frame) {
  const newest = await site.reads.stories({ edition, limit: newestRead })
  const shown = sections.filter(({ parentId, state }) => parentId === null && state === 'open')
  const rows = shown.map(section => rowOf(site, { section, below: below(sections, section), newest }))
  return { newest, rows: await Promise.all(rows) }
}

const newestRead = 100
const rowRead = 6

const isFromOffice = (story: StoryCard): boolean => story.isFromOffice

interface RowAsked {
  section: SectionName
  /** Its id and those of the sections under it. */
  below: readonly string[]
  newest: readonly StoryCard[]
}

const below = (sections: readonly Section[], { id }: Section): string[] =>
  sections.filter(each => each.id === id || each.parentId === id).map(each => each.id)

/** The newest stories of a section: mostly among those read already; a quiet section is asked for. */
async function rowOf(site: Site, { section, below: ids, newest }: RowAsked): Promise<SectionRow> {
  const known = newest.filter(story => ids.includes(story.section.id))
  const edition = newest[0]?.edition
  if (known.length >= rowRead || newest.length < newestRead || edition === undefined)
    return { section, stories: known }
  return { section, stories: await site.reads.stories({ edition, section: section.slug, limit: rowRead }) }
}

async function loadRest(site: Site, edition: Edition, now: Date) {
  const { reads } = site
  const [mostVisited, corrections, provinces, counts, dossier] = await Promise.all([
    listMostVisited(reads, { edition, limit: 5 }),
    reads.corrections({ edition, limit: 3 }),
    reads.provinces(),
    reads.countByProvince({ edition, since: startOfDay(edition, now) }),
    firstDossier(site, edition),
  ])
  return {
    mostVisited,
    corrections,
    provinces,
    counts: new Map(counts.map(({ slug, count }) => [slug, count])),
    dossier,
  }
}

// The latest dossier may have no story of the edition yet; two are read at once, so that the page waits no longer.
const dossiersTried = 2

async function firstDossier({ reads }: Site, edition: Edition): Promise<PublicDossier | undefined> {
  const latest = await reads.dossiers({ edition, limit: dossiersTried })
  const dossiers = await Promise.all(latest.map(({ slug }) => reads.dossier(edition, slug)))
  return dossiers.find(dossier => dossier !== undefined && dossier.stories.length > 0)
}
