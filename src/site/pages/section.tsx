import type { Handler } from 'hono'
import type { ArrangedPlace, Edition, Section, StoryCard } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { listMostVisited, type VisitedList } from '../most-visited.ts'
import { placeOf } from '../parts/card.tsx'
import { Stack } from '../parts/lists.tsx'
import { MostVisited } from '../parts/most-visited.tsx'
import { PlacedCard, type Placed } from '../parts/placed-card.tsx'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { nameIn } from '../wording/words.ts'
import { ListPage } from './list-page.tsx'
import { arrangeSection } from './arrange-section.ts'
import { dossiersIn } from './home.ts'
import { showNothing } from './nothing.ts'

const size = 20

/** A section: what its editors arranged on top or, where they did not, its newest; then everything day by day. */
export const showSection =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    const asked = pathText(c, 'slug')
    const section = frame.sections.find(({ slug }) => slug === asked)
    const cursor = readCursor(c.req.query('before'))
    const now = section === undefined ? await site.reads.sectionFormerlyAt(asked) : undefined
    if (now !== undefined)
      return moved(c, addresses.section(edition, now.slug), [tags.section(edition, now.slug)])
    if (section === undefined || cursor === 'unreadable') return showNothing(site, edition, c)
    const isFirst = cursor.before === undefined
    const places = isFirst ? site.reads.arranged({ edition, section: section.slug }) : []
    const { page, arranged } = await sectionPage(site, { frame, section, places, ...cursor })
    return keep(c, {
      html: await document(page),
      tags: [
        tags.section(edition, section.slug),
        ...tags.stories(arranged.flatMap(({ holds }) => (holds.kind === 'dossier' ? [] : holds))),
        ...dossiersIn(arranged).map(tags.dossier),
      ],
      freshSeconds: fresh.list,
    })
  }

interface SectionAsked {
  frame: Frame
  section: Section
  places: ArrangedPlace[] | Promise<ArrangedPlace[]>
  /** Which of its pages: the one after this cursor. */
  before?: string
}

/** The page with these stories and dossiers in its places; they are read beside everything else. */
export async function sectionPage(
  site: Site,
  { frame, section, places, ...cursor }: SectionAsked,
): Promise<{ page: unknown; arranged: ArrangedPlace[] }> {
  const { edition } = frame
  const [found, arranged, mostVisited] = await Promise.all([
    site.reads.stories({ edition, section: section.slug, ...cursor, limit: size + 1 }),
    places,
    listMostVisited(site.reads, { edition, section: section.slug, limit: 5 }),
  ])
  const isFirst = cursor.before === undefined
  const page = SectionPage({
    frame,
    section,
    arranged,
    mostVisited,
    ...pageOf(found, size),
    isFirst,
    ...cursor,
  })
  return { page, arranged }
}

interface SectionProps {
  frame: Frame
  section: Section
  arranged: readonly ArrangedPlace[]
  stories: readonly StoryCard[]
  next: string | null
  mostVisited: readonly VisitedList[]
  isFirst: boolean
  before?: string
}

const SectionPage = (props: SectionProps) => {
  const { frame, section, arranged, stories, next, mostVisited, isFirst, before } = props
  const { edition, words } = frame
  const name = nameIn(edition, section)
  const above = frame.sections.find(({ id }) => id === section.parentId)
  const under = frame.sections.filter(({ parentId, state }) => parentId === section.id && state === 'open')
  const { lead, beside, rest } = isFirst
    ? arrangeSection(stories, arranged)
    : { lead: undefined, beside: [], rest: stories }
  return ListPage({
    frame,
    path: addresses.section(edition, section.slug),
    otherPath: addresses.section(edition === 'fa' ? 'en' : 'fa', section.slug),
    current: section.slug,
    title: name,
    ...(above && {
      kicker: (
        <a class="link" href={addresses.section(edition, above.slug)}>
          {nameIn(edition, above)}
        </a>
      ),
    }),
    under: under.map(each => ({
      href: addresses.section(edition, each.slug),
      name: nameIn(edition, each),
    })),
    description: words.sectionPage.description(name),
    stories: rest,
    next,
    isFirst,
    ...(before !== undefined && { before }),
    ...(above && {
      above: [{ name: nameIn(edition, above), path: addresses.section(edition, above.slug) }],
    }),
    without: 'section',
    top: lead && <LeadPair frame={frame} lead={lead} beside={beside} />,
    aside: mostVisited.length > 0 && (
      <aside class="aside" aria-label={words.mostVisitedIn(name)}>
        <MostVisited words={words} title={words.mostVisitedIn(name)} lists={mostVisited} />
      </aside>
    ),
  })
}

const LeadPair = ({ frame, lead, beside }: { frame: Frame; lead: Placed; beside: readonly Placed[] }) => (
  <section class="lead-pair" aria-label={frame.words.sectionPage.lead}>
    <PlacedCard
      frame={frame}
      holds={lead}
      head="h2"
      shape="lead-card"
      picture="lead"
      isFirst
      hasLead
      kickerOf={story => placeOf(frame, story, 'section')}
    />
    {beside.length > 0 && (
      <Stack
        items={beside.map((holds, place) => (
          <PlacedCard
            frame={frame}
            holds={holds}
            head="h2"
            kickerOf={story => placeOf(frame, story, 'section')}
            {...(place === 0 && { size: 'medium' as const, picture: 'third' as const })}
          />
        ))}
      />
    )}
  </section>
)
