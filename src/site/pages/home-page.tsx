import type { CorrectedCard, Edition, ProvinceName, PublicDossier, StoryCard } from '../../newsroom/index.ts'
import { storyPath } from '../../newsroom/index.ts'
import { agencyData } from '../../syndication/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import type { VisitedList } from '../most-visited.ts'
import { Card, Dot, placeOf, shortHeadline } from '../parts/card.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { Latest, Nothing, Stack, TitledList } from '../parts/lists.tsx'
import { MostVisited } from '../parts/most-visited.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { introductionOf, longLead, PlacedCard, type Placed } from '../parts/placed-card.tsx'
import { ProvinceList } from '../parts/province-list.tsx'
import { Page } from '../shell/page.tsx'
import { datePartsOf } from '../calendar.ts'
import { dateIn, machineTime, nearMoment } from '../wording/dates.ts'
import { nameIn } from '../wording/words.ts'
import type { FrontArrangement, SectionRow } from './arrange-front.ts'

export interface HomeProps extends FrontArrangement {
  frame: Frame
  mostVisited: readonly VisitedList[]
  fromOffices: readonly StoryCard[]
  corrections: readonly CorrectedCard[]
  provinces: readonly ProvinceName[]
  counts: ReadonlyMap<string, number>
  dossier: PublicDossier | undefined
}

/** The front page: one large story, columns, a dossier, a row for each section, lists, the provinces. */
export const HomePage = (props: HomeProps) => {
  const { frame, front, columns, dossier, rows } = props
  const { words, edition } = frame
  return (
    <Page frame={frame} head={headOf(frame)}>
      <main id="main">
        <div class="page">
          {front ? <Front {...props} front={front} /> : <FirstDay frame={frame} />}
          {columns.length > 0 && <Columns frame={frame} placed={columns} />}
        </div>
        {dossier && <DossierBand frame={frame} dossier={dossier} />}
        <div class="page">
          {rows.map((row, place) => (
            <Row frame={frame} row={row} isBrief={place >= fullRows} />
          ))}
          <Lists {...props} />
          <section class="band" aria-labelledby="by-province">
            <h2 class="list-title" id="by-province">
              <a href={addresses.provinces(edition)}>{words.byProvince}</a>
            </h2>
            <ProvinceList edition={edition} provinces={props.provinces} counts={props.counts} />
          </section>
        </div>
      </main>
    </Page>
  )
}

// On a phone the first rows open with a large picture, the others with a small one: the page has an end.
const fullRows = 3

const headOf = ({ edition, words, publicUrl, assets }: Frame) => ({
  title: words.homeTitle,
  description: words.homeDescription,
  // The name stands on every card already.
  cardHeadline: words.homeDescription,
  path: addresses.home(edition),
  otherPath: addresses.home(edition === 'fa' ? 'en' : 'fa'),
  feed: { path: edition === 'fa' ? '' : '/en', title: words.feedsPage.all },
  linkedData: agencyData(edition, publicUrl, assets.icon),
})

const FirstDay = ({ frame }: { frame: Frame }) => (
  <div class="page-head">
    <h1>{frame.words.agency}</h1>
    <Nothing>{frame.words.nothingYet}</Nothing>
  </div>
)

const Front = ({ frame, front, frontLinks, latest }: HomeProps & { front: Placed }) => {
  const { words, edition } = frame
  return (
    <div class="front">
      <section class="front-main" aria-label={words.topStory}>
        <FrontHead frame={frame} front={front} />
        {front.picture && (
          <figure>
            <PictureFrame picture={front.picture} place="front" isFirst />
            <figcaption class="caption">
              {front.kind !== 'dossier' && front.pictureCaption !== '' && (
                <span>{withForeignWords(edition, front.pictureCaption)}</span>
              )}
              {front.picture.credit !== '' && <span>{words.story.credit(front.picture.credit)}</span>}
            </figcaption>
          </figure>
        )}
        <FrontText frame={frame} front={front} frontLinks={frontLinks} />
      </section>
      <div class="front-latest">
        <TitledList title={words.latest}>
          <Latest frame={frame} stories={latest} />
          <a class="more" href={addresses.archive(edition, ...datePartsOf(edition, frame.now))}>
            {words.allOfToday}
          </a>
        </TitledList>
      </div>
    </div>
  )
}

interface OfFront {
  frame: Frame
  front: Placed
}

const FrontHead = ({ frame: { edition, words }, front }: OfFront) => {
  const kicker = front.kind === 'dossier' ? words.dossier : front.kicker
  return (
    <div class="front-head">
      {kicker !== '' && <p class="kicker">{withForeignWords(edition, kicker)}</p>}
      <h1>
        <a href={pathOf(edition, front)}>{withForeignWords(edition, titleOf(front))}</a>
      </h1>
    </div>
  )
}

const FrontText = ({ frame, front, frontLinks }: OfFront & Pick<HomeProps, 'frontLinks'>) => (
  <div>
    <p class="front-lead">
      {withForeignWords(
        frame.edition,
        front.kind === 'dossier' ? introductionOf(front, longLead) : front.lead,
      )}
    </p>
    {front.kind !== 'dossier' && (
      <p class="note">
        {placeOf(frame, front)} ·{' '}
        <time datetime={machineTime(front.publishedAt)}>
          {nearMoment(frame.edition, frame.words, { instant: front.publishedAt, now: frame.now })}
        </time>
      </p>
    )}
    {frontLinks.length > 0 && (
      <ul class="front-links">
        {frontLinks.map(placed => (
          <li>
            <Dot />
            <a href={pathOf(frame.edition, placed)}>
              {placed.kind === 'dossier'
                ? withForeignWords(frame.edition, placed.title)
                : shortHeadline(placed)}
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
)

const titleOf = (placed: Placed): string => (placed.kind === 'dossier' ? placed.title : placed.headline)

const pathOf = (edition: Edition, placed: Placed): string =>
  placed.kind === 'dossier' ? addresses.dossier(edition, placed.slug) : storyPath(placed)

const Columns = ({ frame, placed }: { frame: Frame; placed: readonly Placed[] }) => (
  <section class="columns is-four band" aria-label={frame.words.picks}>
    {placed.map(holds => (
      <PlacedCard
        frame={frame}
        holds={holds}
        head="h2"
        size="medium"
        shape="is-brief"
        picture="quarter"
        kickerOf={story => nameIn(frame.edition, story.section)}
        hasLead
      />
    ))}
  </section>
)

const DossierBand = ({ frame, dossier }: { frame: Frame; dossier: PublicDossier }) => {
  const { words, edition } = frame
  // The second picture: the first is often on this page already.
  const [first, pictured = first] = dossier.stories.filter(({ picture }) => picture !== null)
  return (
    <section class="dossier" aria-label={words.dossier}>
      <div class="page">
        <div>
          <p class="kicker">{words.dossierPage.kicker(dossier.stories.length)}</p>
          <h2>
            <a href={addresses.dossier(edition, dossier.slug)}>{dossier.title}</a>
          </h2>
          <p class="card-lead">{dossier.introduction}</p>
          <a class="more" href={addresses.dossier(edition, dossier.slug)}>
            {words.openDossier}
          </a>
        </div>
        {pictured?.picture && <PictureFrame picture={pictured.picture} place="third" />}
        <Stack
          items={dossier.stories.slice(0, 3).map(story => (
            <Card
              frame={frame}
              story={story}
              note={`${words.kinds[story.kind]} · ${dateIn(edition, story.publishedAt, 'day-month')}`}
            />
          ))}
        />
      </div>
    </section>
  )
}

interface RowProps {
  frame: Frame
  row: SectionRow
  isBrief: boolean
}

const Row = ({ frame, row: { section, stories }, isBrief }: RowProps) => {
  const [head, ...others] = stories
  const half = Math.ceil(others.length / 2)
  const kicker = (story: StoryCard): string => (story.kind === 'news' ? '' : frame.words.kinds[story.kind])
  return (
    <section class="section-row band" aria-labelledby={`row-${section.slug}`}>
      <div class="section-label">
        <h2 class="list-title" id={`row-${section.slug}`}>
          <a href={addresses.section(frame.edition, section.slug)}>{nameIn(frame.edition, section)}</a>
        </h2>
      </div>
      <div class="columns">
        {head && (
          <Card
            frame={frame}
            story={head}
            size="large"
            hasLead
            kicker={kicker(head)}
            {...(isBrief
              ? { picture: 'quarter' as const, shape: 'is-brief' as const }
              : { picture: 'third' as const })}
          />
        )}
        {[others.slice(0, half), others.slice(half)]
          .filter(column => column.length > 0)
          .map((column, place) => (
            <Stack
              items={column.map((story, row) => (
                <Card
                  frame={frame}
                  story={story}
                  kicker={kicker(story)}
                  {...(place === 1 && row === 0 && story.picture
                    ? { picture: 'quarter' as const, shape: 'is-brief' as const }
                    : {})}
                />
              ))}
            />
          ))}
      </div>
    </section>
  )
}

const Lists = ({ frame, mostVisited, fromOffices, corrections }: HomeProps) => {
  const { words, edition } = frame
  if (mostVisited.length + fromOffices.length + corrections.length === 0) return null
  return (
    <div class="columns band">
      {mostVisited.length > 0 && <MostVisited words={words} title={words.mostVisited} lists={mostVisited} />}
      {fromOffices.length > 0 && (
        <TitledList title={words.fromOffices}>
          <Stack
            items={fromOffices.map(story => (
              <Card frame={frame} story={story} />
            ))}
          />
          <a class="more" href={addresses.offices(edition)}>
            {words.allOffices}
          </a>
        </TitledList>
      )}
      {corrections.length > 0 && <Corrections frame={frame} corrections={corrections} />}
    </div>
  )
}

const Corrections = ({ frame, corrections }: Pick<HomeProps, 'frame' | 'corrections'>) => {
  const { words, edition } = frame
  return (
    <TitledList title={words.corrections}>
      <Stack
        items={corrections.map(story => (
          <Card
            frame={frame}
            story={story}
            note={`${words.correction} · ${nearMoment(edition, words, { instant: story.correctedAt, now: frame.now })}`}
          />
        ))}
      />
      <a class="more" href={addresses.corrections(edition)}>
        {words.allCorrections}
      </a>
    </TitledList>
  )
}
