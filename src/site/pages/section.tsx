import type { Handler } from 'hono'
import type { Edition, Section, StoryCard } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { listMostVisited } from '../most-visited.ts'
import { Card, placeOf } from '../parts/card.tsx'
import { Ranked, Stack, TitledList } from '../parts/lists.tsx'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { nameIn } from '../wording/words.ts'
import { ListPage } from './list-page.tsx'
import { showNothing } from './nothing.ts'

const size = 20

/** A section: its best pictured story and four beside it, then everything day by day. */
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
    const [found, mostVisited] = await Promise.all([
      site.reads.stories({ edition, section: section.slug, ...cursor, limit: size + 1 }),
      listMostVisited(site.reads, { edition, section: section.slug, limit: 5 }),
    ])
    const page = { frame, section, mostVisited, ...pageOf(found, size), isFirst: cursor.before === undefined }
    return keep(c, {
      html: await document(SectionPage(page)),
      tags: [tags.section(edition, section.slug)],
      freshSeconds: fresh.list,
    })
  }

interface SectionProps {
  frame: Frame
  section: Section
  stories: readonly StoryCard[]
  next: string | null
  mostVisited: readonly StoryCard[]
  isFirst: boolean
}

const SectionPage = ({ frame, section, stories, next, mostVisited, isFirst }: SectionProps) => {
  const { edition, words } = frame
  const name = nameIn(edition, section)
  const above = frame.sections.find(({ id }) => id === section.parentId)
  const under = frame.sections.filter(({ parentId, state }) => parentId === section.id && state === 'open')
  const lead = isFirst && stories.length >= 3 ? stories.find(({ picture }) => picture !== null) : undefined
  const beside = lead ? stories.filter(story => story !== lead).slice(0, besideLead(stories.length)) : []
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
    stories: stories.filter(story => story !== lead && !beside.includes(story)),
    next,
    isFirst,
    without: 'section',
    top: lead && <LeadPair frame={frame} lead={lead} beside={beside} />,
    aside: mostVisited.length > 0 && (
      <aside class="aside" aria-label={words.mostVisitedIn(name)}>
        <TitledList title={words.mostVisitedIn(name)}>
          <Ranked stories={mostVisited} />
        </TitledList>
      </aside>
    ),
  })
}

/** Up to three; in a young section fewer, so that the list below does not stand empty. */
const besideLead = (count: number): number => Math.min(3, Math.max(1, Math.floor((count - 2) / 2)))

const LeadPair = ({
  frame,
  lead,
  beside,
}: {
  frame: Frame
  lead: StoryCard
  beside: readonly StoryCard[]
}) => (
  <section class="lead-pair" aria-label={frame.words.sectionPage.lead}>
    <Card
      frame={frame}
      story={lead}
      head="h2"
      shape="lead-card"
      picture="lead"
      isFirst
      hasLead
      kicker={placeOf(frame, lead, 'section')}
    />
    {beside.length > 0 && (
      <Stack
        items={beside.map((story, place) => (
          <Card
            frame={frame}
            story={story}
            head="h2"
            kicker={placeOf(frame, story, 'section')}
            {...(place === 0 && { size: 'medium' as const, picture: 'third' as const })}
          />
        ))}
      />
    )}
  </section>
)
