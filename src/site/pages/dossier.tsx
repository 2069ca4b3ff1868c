import type { Handler } from 'hono'
import type { DossierCard, PublicCrisis, PublicDossier, StoryCard } from '../../newsroom/index.ts'
import { listData } from '../../syndication/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { coverageWords } from '../coverage/coverage-words.ts'
import { CrisisPage } from '../coverage/crisis-page.tsx'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Card, type HeadLevel } from '../parts/card.tsx'
import { Nothing, Stack, TitledList } from '../parts/lists.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Page } from '../shell/page.tsx'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { dateIn, machineTime, nearMoment } from '../wording/dates.ts'
import { showNothing } from './nothing.ts'

/** A dossier: what it is about, where to begin, and its stories along a line of time. Persian only. */
export const showDossier =
  (site: Site): Handler<Env> =>
  async c => {
    const asked = pathText(c, 'slug')
    // All at once, by the address as it was asked: a former one only leads on.
    const [dossier, dossiers, crisis, election, verdicts, frame] = await Promise.all([
      site.reads.dossier(asked),
      site.reads.dossiers(6),
      site.reads.crisis(asked),
      site.reads.election(asked),
      site.reads.verdicts(asked),
      loadFrame(site, 'fa'),
    ])
    if (dossier === undefined) return showNothing(site, 'fa', c)
    if (dossier.slug !== asked)
      return moved(c, addresses.dossier(dossier.slug), [tags.dossier(asked), tags.dossier(dossier.slug)])
    const others = dossiers.filter(({ slug }) => slug !== dossier.slug)
    return keep(c, {
      html: await document(
        crisis === undefined
          ? DossierPage({ frame, dossier, others, hasResults: election !== undefined })
          : CrisisPage({ frame, dossier, crisis, election, verdicts }),
      ),
      tags: [
        tags.dossier(dossier.slug),
        ...tags.stories([...dossier.stories, ...(crisis === undefined ? [] : storiesOf(crisis))]),
      ],
      freshSeconds: fresh.list,
    })
  }

/** All dossiers, newest first. */
export const showDossiers =
  (site: Site): Handler<Env> =>
  async c => {
    const [frame, dossiers] = await Promise.all([loadFrame(site, 'fa'), site.reads.dossiers(60)])
    return keep(c, {
      html: await document(DossiersPage({ frame, dossiers })),
      tags: [tags.list('fa')],
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
  /** Whether it has a table of results. */
  hasResults: boolean
}

const DossierPage = ({ frame, dossier, others, hasResults }: DossierProps) => {
  const { words } = frame
  const stories = newestFirst(dossier.stories)
  const head = {
    title: `${words.dossier}: ${dossier.title} | ${words.name}`,
    description: dossier.introduction,
    path: addresses.dossier(dossier.slug),
    feed: { path: addresses.dossier(dossier.slug), title: dossier.title },
    linkedData: listData({
      edition: 'fa',
      site: frame.publicUrl,
      path: addresses.dossier(dossier.slug),
      name: dossier.title,
      description: dossier.introduction,
      above: [{ name: words.dossiers, path: addresses.dossiers }],
      stories,
    }),
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main">
        <div class="page">
          <DossierHead frame={frame} dossier={dossier} stories={stories} hasResults={hasResults} />
        </div>
        {dossier.stories.length >= 3 && <StartHere frame={frame} stories={dossier.stories.slice(0, 3)} />}
        <div class="page">
          <div class={others.length > 0 ? 'spread' : 'spread is-alone'}>
            <section aria-labelledby="line">
              <h2 class="list-title" id="line">
                {words.dossierPage.line}
              </h2>
              <Timeline frame={frame} stories={stories} moments={dossier.moments} />
            </section>
            {others.length > 0 && (
              <aside class="aside" aria-label={words.dossierPage.others}>
                <TitledList title={words.dossierPage.others}>
                  <DossierCards dossiers={others} head="h3" />
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
  hasResults,
}: Omit<DossierProps, 'others'> & { stories: readonly StoryCard[] }) => {
  const { words, edition, now } = frame
  const newest = stories[0]
  const oldest = stories.at(-1)
  const pictured = stories.find(({ picture }) => picture !== null)
  return (
    <header class="dossier-head">
      <div>
        <p class="kicker">{words.dossierPage.kicker(stories.length)}</p>
        <h1>{dossier.title}</h1>
        {dossier.isClosed && <p class="state is-good">{words.dossierPage.closed}</p>}
        <p class="front-lead">{dossier.introduction}</p>
        {hasResults && (
          <p>
            <a class="link" href={addresses.results(dossier.slug)}>
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

const DossiersPage = ({ frame, dossiers }: { frame: Frame; dossiers: readonly DossierCard[] }) => {
  const { dossierPage, name } = frame.words
  const head = {
    title: `${dossierPage.index} | ${name}`,
    description: dossierPage.indexLead,
    path: addresses.dossiers,
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main" class="page">
        <header class="page-head">
          <h1>{dossierPage.index}</h1>
          <p class="page-lead">{dossierPage.indexLead}</p>
        </header>
        {dossiers.length === 0 ? (
          <Nothing>{dossierPage.none}</Nothing>
        ) : (
          <DossierCards dossiers={dossiers} head="h2" />
        )}
      </main>
    </Page>
  )
}

const DossierCards = ({ dossiers, head: Head }: { dossiers: readonly DossierCard[]; head: HeadLevel }) => (
  <Stack
    items={dossiers.map(dossier => (
      <article class="card">
        <Head class="card-head is-medium">
          <a href={addresses.dossier(dossier.slug)}>{dossier.title}</a>
        </Head>
        <p class="card-lead">{dossier.introduction}</p>
      </article>
    ))}
  />
)

const newestFirst = (stories: readonly StoryCard[]): StoryCard[] =>
  [...stories].sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
