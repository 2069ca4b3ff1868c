import type { Handler } from 'hono'
import type { PublicMonth } from '../../network/index.ts'
import type { Edition, ProvinceName, StoryCard } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses, feedPath } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { EventItem } from '../coverage/event-item.tsx'
import { eventsIn, type ShownEvent } from '../coverage/shown-events.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Card, Dot, SourceLabel } from '../parts/card.tsx'
import { Paging } from '../parts/day-list.tsx'
import { Nothing, Stack, TitledList } from '../parts/lists.tsx'
import { OfficeMonths } from '../parts/office-months.tsx'
import { Page } from '../shell/page.tsx'
import { officesIn, type ShownOffice } from '../shown-offices.ts'
import { fresh, tags } from '../tags.ts'
import { dateIn, nearMoment } from '../wording/dates.ts'
import { nameIn } from '../wording/words.ts'
import { inPersianDigits } from '../wording/numbers.ts'
import { showNothing } from './nothing.ts'

const listed = 20
const monthsOfOffice = 3
const mostEvents = 10

/** A public-relations office: who it is, and the stories made of its accepted releases. */
export const showOffice =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    const [all, provinces] = await Promise.all([site.reads.offices(), site.reads.provinces()])
    const offices = officesIn(edition, all)
    const office = offices.find(({ slug }) => slug === c.req.param('slug'))
    if (office === undefined || cursor === 'unreadable') return showNothing(site, edition, c)
    const [frame, found, months, events] = await Promise.all([
      loadFrame(site, edition),
      site.reads.officeStories({ officeId: office.id, edition, ...cursor, limit: listed + 1 }),
      site.reads.networkFigures({ months: monthsOfOffice, officeId: office.id }),
      cursor.before === undefined
        ? site.reads.pressEvents({
            from: site.context.clock.now(),
            office: office.slug,
            isInEnglish: edition === 'en',
            limit: mostEvents,
          })
        : [],
    ])
    const { stories, next } = pageOf(found, listed)
    const page = { frame, office, offices, provinces, stories, next, ...cursor, months }
    const coming = eventsIn(edition, events)
    return keep(c, {
      html: await document(OfficePage({ ...page, coming })),
      // A story made of its release may come out at any time: then it stands here.
      tags: [tags.office(office.slug), tags.list(edition), ...tags.stories(stories)],
      freshSeconds: fresh.list,
    })
  }

interface OfficeProps {
  frame: Frame
  office: ShownOffice
  offices: readonly ShownOffice[]
  provinces: readonly ProvinceName[]
  stories: readonly StoryCard[]
  next: string | null
  /** Where this page of the list begins. */
  before?: string
  months: readonly PublicMonth[]
  /** The events of the press that it holds. */
  coming: readonly ShownEvent[]
}

const OfficePage = (props: OfficeProps) => {
  const { frame, office, offices, before } = props
  const { edition } = frame
  const isFirst = before === undefined
  const { officePage, name } = frame.words
  const below = offices.filter(({ parentId }) => parentId === office.id)
  const title = officePage.title(office.name)
  const path = addresses.office(edition, office.slug)
  const head = {
    title: `${title} | ${name}`,
    description: officePage.label,
    path: isFirst ? path : `${path}?before=${encodeURIComponent(before)}`,
    ...(isFirst &&
      office.isInBoth && { otherPath: addresses.office(edition === 'fa' ? 'en' : 'fa', office.slug) }),
    feed: { path, title },
  }
  return (
    <Page frame={frame} head={head}>
      <main id="main" class="page">
        <OfficeHead {...props} title={title} />
        <div class={below.length > 0 ? 'spread has-margin' : 'spread is-margin-only'}>
          <Facts {...props} />
          <div class="main-column">
            <Events {...props} />
            <Stories {...props} path={path} />
          </div>
          {below.length > 0 && (
            <aside class="aside" aria-label={officePage.below}>
              <TitledList title={officePage.below}>
                <OfficeCards offices={below} frame={frame} />
              </TitledList>
            </aside>
          )}
        </div>
      </main>
    </Page>
  )
}

const OfficeHead = ({ frame, office, offices, title }: OfficeProps & { title: string }) => {
  const { officePage } = frame.words
  const above = offices.find(({ id }) => id === office.parentId)
  return (
    <header class="office-head">
      <nav class="path" aria-label={officePage.path}>
        <a class="link" href={addresses.offices(frame.edition)}>
          {officePage.network}
        </a>
        {above && (
          <>
            <Dot />
            <a class="link" href={addresses.office(frame.edition, above.slug)}>
              {above.name}
            </a>
          </>
        )}
      </nav>
      <h1>{title}</h1>
      <SourceLabel label={officePage.label} />
    </header>
  )
}

const Facts = ({ frame: { words, edition }, office, provinces }: OfficeProps) => {
  const { officePage } = words
  const province = provinces.find(({ slug }) => slug === office.provinceSlug)
  const kinds: Readonly<Record<string, string>> = officePage.kinds
  return (
    <div class="margin">
      <dl class="facts">
        <div>
          <dt>{officePage.kind}</dt>
          <dd>{kinds[office.kind] ?? officePage.kinds.other}</dd>
        </div>
        {province && (
          <div>
            <dt>{officePage.province}</dt>
            <dd>
              <a href={addresses.province(edition, province.slug)}>{nameIn(edition, province)}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{officePage.identity}</dt>
          <dd>
            {office.verifiedAt === null
              ? officePage.notVerified
              : officePage.verified(dateIn(edition, office.verifiedAt, 'date'))}
          </dd>
        </div>
        {office.contact !== '' && (
          <div>
            <dt>{officePage.contact}</dt>
            <dd class="lines">
              <Lines edition={edition} text={office.contact} />
            </dd>
          </div>
        )}
      </dl>
      <p>
        <a class="link" href={feedPath(edition, addresses.office(edition, office.slug), 'rss.xml')}>
          {officePage.feed}
        </a>
      </p>
    </div>
  )
}

/** Each line in its own direction: a phone number or an address reads from the left. */
const Lines = ({ edition, text }: { edition: Edition; text: string }) => (
  <>
    {text.split('\n').map(line => (
      <>
        <bdi>{edition === 'fa' ? inPersianDigits(line) : line}</bdi>
        <br />
      </>
    ))}
  </>
)

const Stories = ({ frame, stories, next, before, months, path }: OfficeProps & { path: string }) => {
  const { officePage } = frame.words
  const isFirst = before === undefined
  return (
    <section aria-labelledby="stories">
      <h2 class="list-title" id="stories">
        {officePage.stories}
      </h2>
      {stories.length === 0 ? (
        <Nothing>{officePage.none}</Nothing>
      ) : (
        <StoryList frame={frame} stories={stories} />
      )}
      <Paging {...{ frame, path, next, isFirst }} last={stories.at(-1)} />
      {isFirst && <OfficeMonths frame={frame} months={months} title={officePage.figures} />}
    </section>
  )
}

/** The coming events of the office, those called off too; none, and no heading, where there is none. */
const Events = ({ frame, coming }: OfficeProps) => {
  const { officePage } = frame.words
  if (coming.length === 0) return null
  return (
    <section aria-labelledby="events">
      <h2 class="list-title" id="events">
        {officePage.events}
      </h2>
      <Stack items={coming.map(event => EventItem({ frame, event, level: 'h3', isAtHost: true }))} />
      <p class="note">
        <a class="link" href={addresses.events(frame.edition)}>
          {officePage.allEvents}
        </a>
      </p>
    </section>
  )
}

const StoryList = ({ frame, stories }: { frame: Frame; stories: readonly StoryCard[] }) => (
  <Stack
    items={stories.map(story => (
      <Card
        frame={frame}
        story={story}
        size="medium"
        shape="result"
        picture="small"
        hasLead
        note={nearMoment(frame.edition, frame.words, { instant: story.publishedAt, now: frame.now })}
      />
    ))}
  />
)

const OfficeCards = ({ frame, offices }: { frame: Frame; offices: readonly ShownOffice[] }) => {
  const kinds: Readonly<Record<string, string>> = frame.words.officePage.kinds
  return (
    <Stack
      items={offices.map(office => (
        <article class="card">
          <h2 class="card-head">
            <a href={addresses.office(frame.edition, office.slug)}>{office.name}</a>
          </h2>
          <p class="note">{kinds[office.kind] ?? ''}</p>
        </article>
      ))}
    />
  )
}
