import type { Handler } from 'hono'
import {
  renditionPath,
  type DossierCard,
  type Edition,
  type PublicCrisis,
  type PublicDossier,
  type StoryCard,
} from '../../newsroom/index.ts'
import { listData } from '../../syndication/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { cardSize } from '../cards/card.ts'
import { coverageWords } from '../coverage/coverage-words.ts'
import { CrisisPage } from '../coverage/crisis-page.tsx'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Card } from '../parts/card.tsx'
import { Nothing, TitledList } from '../parts/lists.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Page, type PageHead } from '../shell/page.tsx'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { dateIn, machineTime, nearMoment } from '../wording/dates.ts'
import { DossierCards } from './dossiers.tsx'
import { showNothing } from './nothing.ts'

/** A dossier: what it is about, where to begin, and its stories along a line of time. A crisis is covered in Persian. */
export const showDossier =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = pathText(c, 'slug')
    // All at once, by the address as it was asked: a former one only leads on.
    const [dossier, dossiers, crisis, election, verdicts, frame] = await Promise.all([
      site.reads.dossier(edition, asked),
      site.reads.dossiers({ edition, limit: 6 }),
      site.reads.crisis(asked),
      site.reads.election(asked),
      site.reads.verdicts(asked),
      loadFrame(site, edition),
    ])
    if (dossier === undefined) return showNothing(site, edition, c)
    if (dossier.slug !== asked)
      return moved(c, addresses.dossier(edition, dossier.slug), [
        tags.dossier(asked),
        tags.dossier(dossier.slug),
      ])
    const others = dossiers.filter(({ slug }) => slug !== dossier.slug)
    const hasResults = election !== undefined && (edition === 'fa' || election.titleEn !== '')
    return keep(c, {
      html: await document(
        crisis === undefined || edition === 'en'
          ? DossierPage({ frame, dossier, others, crisis, hasResults })
          : CrisisPage({ frame, dossier, crisis, election, verdicts }),
      ),
      tags: [
        tags.dossier(dossier.slug),
        ...tags.stories([...dossier.stories, ...(crisis === undefined ? [] : storiesOf(crisis))]),
      ],
      freshSeconds: fresh.list,
    })
  }

/** The stories that a crisis names besides those of its dossier. */
const storiesOf = ({ live, notices }: PublicCrisis): StoryCard[] =>
  [live, ...notices.map(({ story }) => story)].filter(story => story !== null)

interface DossierProps {
  frame: Frame
  dossier: PublicDossier
  others: readonly DossierCard[]
  /** What is told in Persian now, on an English page. */
  crisis: PublicCrisis | undefined
  /** Whether it has a table of results. */
  hasResults: boolean
}

const DossierPage = ({ frame, others, crisis, hasResults, ...asked }: DossierProps) => {
  const { words, edition } = frame
  const dossier = crisis?.isLight === true ? inWordsOnly(asked.dossier) : asked.dossier
  const stories = newestFirst(dossier.stories)
  const path = addresses.dossier(edition, dossier.slug)
  const head = {
    title: `${words.dossier}: ${dossier.title} | ${words.name}`,
    description: dossier.introduction,
    path,
    ...(dossier.isInEnglish && {
      otherPath: addresses.dossier(edition === 'fa' ? 'en' : 'fa', dossier.slug),
    }),
    feed: { path, title: dossier.title },
    image: imageOf(stories),
    linkedData: listData({
      edition,
      site: frame.publicUrl,
      path,
      name: dossier.title,
      description: dossier.introduction,
      above: [{ name: words.dossiers, path: addresses.dossiers(edition) }],
      stories,
    }),
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main">
        <div class="page">
          <DossierHead {...{ frame, dossier, stories, crisis, hasResults }} />
        </div>
        {dossier.stories.length >= 3 && <StartHere frame={frame} stories={dossier.stories.slice(0, 3)} />}
        <div class="page">
          <div class={others.length > 0 ? 'spread' : 'spread is-alone'}>
            <section aria-labelledby="line">
              <h2 class="list-title" id="line">
                {words.dossierPage.line}
              </h2>
              {stories.length + dossier.moments.length > 0 ? (
                <Timeline frame={frame} stories={stories} moments={dossier.moments} />
              ) : (
                <Nothing>{words.nothingYet}</Nothing>
              )}
            </section>
            {others.length > 0 && (
              <aside class="aside" aria-label={words.dossierPage.others}>
                <TitledList title={words.dossierPage.others}>
                  <DossierCards frame={frame} dossiers={others} head="h3" />
                </TitledList>
              </aside>
            )}
          </div>
        </div>
      </main>
    </Page>
  )
}

const DossierHead = ({
  frame,
  dossier,
  stories,
  crisis,
  hasResults,
}: Omit<DossierProps, 'others'> & { stories: readonly StoryCard[] }) => {
  const { words, edition, now } = frame
  const newest = stories[0]
  const oldest = stories.at(-1)
  const pictured = stories.find(({ picture }) => picture !== null)
  return (
    <header class="dossier-head">
      <div>
        <p class="kicker">{stories.length > 0 ? words.dossierPage.kicker(stories.length) : words.dossier}</p>
        <h1>{dossier.title}</h1>
        {dossier.isClosed && <p class="state is-good">{words.dossierPage.closed}</p>}
        {dossier.introduction !== '' && <p class="front-lead">{dossier.introduction}</p>}
        {crisis !== undefined && (
          <p class="note">
            {coverageWords(edition).crisis.inPersian}{' '}
            <a class="link" href={addresses.dossier('fa', dossier.slug)} hreflang="fa">
              {coverageWords(edition).crisis.readInPersian}
            </a>
          </p>
        )}
        {hasResults && (
          <p>
            <a class="link" href={addresses.results(edition, dossier.slug)}>
              {coverageWords(edition).results.link}
            </a>
          </p>
        )}
        {newest && oldest && (
          <p class="note">
            {words.dossierPage.began}{' '}
            <time datetime={machineTime(oldest.publishedAt)}>
              {dateIn(edition, oldest.publishedAt, 'date')}
            </time>{' '}
            · {words.dossierPage.updated}{' '}
            <time datetime={machineTime(newest.publishedAt)}>
              {nearMoment(edition, words, { instant: newest.publishedAt, now })}
            </time>
          </p>
        )}
      </div>
      {pictured?.picture && <PictureFrame picture={pictured.picture} place="lead" isFirst />}
    </header>
  )
}

const StartHere = ({ frame, stories }: { frame: Frame; stories: readonly StoryCard[] }) => (
  <section class="pinned" aria-labelledby="start">
    <div class="page">
      <h2 class="list-title" id="start">
        {frame.words.dossierPage.start}
      </h2>
      <div class="columns">
        {stories.map(story => (
          <Card
            frame={frame}
            story={story}
            size="medium"
            shape="is-brief"
            picture="third"
            kicker={frame.words.kinds[story.kind]}
            hasLead
          />
        ))}
      </div>
    </div>
  </section>
)

/** The picture at the head of the page. */
function imageOf(stories: readonly StoryCard[]): PageHead['image'] {
  const picture = stories.find(story => story.picture !== null)?.picture
  if (!picture) return undefined
  const path = renditionPath(picture, { shape: 'share', width: cardSize.width, format: 'jpg' })
  return { path, ...cardSize, alt: picture.alt }
}

/** Without pictures, as long as the newsroom took them off. */
const inWordsOnly = (dossier: PublicDossier): PublicDossier => ({
  ...dossier,
  stories: dossier.stories.map(story => ({ ...story, picture: null })),
})

const newestFirst = (stories: readonly StoryCard[]): StoryCard[] =>
  [...stories].sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
