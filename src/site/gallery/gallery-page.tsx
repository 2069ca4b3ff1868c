import type { Child } from 'hono/jsx'
import type { Picture, ProvinceName } from '../../newsroom/index.ts'
import { datePartsOf } from '../calendar.ts'
import type { Frame } from '../frame.ts'
import { Card } from '../parts/card.tsx'
import { CommentForm } from '../parts/comment-form.tsx'
import { DayList, Paging } from '../parts/day-list.tsx'
import { Latest, Nothing, Ranked, Stack, TitledList } from '../parts/lists.tsx'
import { MonthCalendar } from '../parts/month-calendar.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { ProvinceList } from '../parts/province-list.tsx'
import { ProvinceMap } from '../parts/province-map.tsx'
import { StoryBody } from '../parts/story-body.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Vote } from '../parts/vote.tsx'
import { Breaking } from '../shell/breaking.tsx'
import { Page } from '../shell/page.tsx'
import { machineDay } from '../wording/dates.ts'
import { bodyOf, cardsOf, textsOf } from './specimens.ts'

interface GalleryProps {
  frame: Frame
  provinces: readonly ProvinceName[]
  /** A picture of the newsroom to show frames with; null where there is none. */
  picture: Picture | null
}

/** Every component of the pages: with short text, long text, foreign words, a word without end, and empty. */
export const GalleryPage = (props: GalleryProps) => {
  const { frame } = props
  const texts = textsOf(frame)
  return (
    <Page frame={frame} head={{ title: `${texts.title} | ${frame.words.name}`, isHidden: true }}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{texts.title}</h1>
          <p class="page-lead">{texts.lead}</p>
        </header>
        <Banners {...props} />
        <Cards {...props} />
        <Lists {...props} />
        <Texts {...props} />
        <Places {...props} />
        <Forms {...props} />
      </main>
    </Page>
  )
}

/** A shelf of the gallery; components are called as their files are. */
const Shelf = ({ name, children }: { name: string; children: Child }) => (
  <section class="band" aria-labelledby={`shelf-${name}`}>
    <h2 class="list-title" id={`shelf-${name}`} lang="en" dir="ltr">
      {name}
    </h2>
    {children}
  </section>
)

const Banners = ({ frame }: GalleryProps) => {
  const texts = textsOf(frame)
  const banner = { id: 'specimen', edition: frame.edition, shownUntil: frame.now, path: null }
  return (
    <Shelf name="breaking">
      <div class="heap">
        <Breaking frame={frame} banner={{ ...banner, text: texts.long }} />
      </div>
    </Shelf>
  )
}

const Cards = ({ frame, picture }: GalleryProps) => {
  const [short, long, foreign, endless] = cardsOf(frame, picture)
  const { kicker } = textsOf(frame)
  return (
    <Shelf name="card">
      <div class="columns is-four">
        <Card frame={frame} story={short} />
        <Card frame={frame} story={long} size="large" picture="third" hasLead kicker={kicker} />
        <Card frame={frame} story={foreign} size="medium" picture="quarter" shape="is-brief" hasLead />
        <Card frame={frame} story={endless} hasLead kicker={kicker} />
      </div>
      <Card frame={frame} story={long} shape="result" picture="small" hasLead kicker={kicker} />
      {picture && (
        <figure class="band">
          <PictureFrame picture={picture} place="story" />
        </figure>
      )}
    </Shelf>
  )
}

const Lists = ({ frame, picture }: GalleryProps) => {
  const { words, edition } = frame
  const cards = cardsOf(frame, picture)
  return (
    <Shelf name="lists">
      <div class="columns is-four">
        <TitledList title={words.latest}>
          <Latest frame={frame} stories={cards} />
        </TitledList>
        <TitledList title={words.mostVisited}>
          <Ranked stories={cards} />
        </TitledList>
        <TitledList title={words.picks}>
          <Stack
            items={cards.map(story => (
              <Card frame={frame} story={story} />
            ))}
          />
        </TitledList>
        <TitledList title={words.corrections}>
          <Nothing>{words.nothingInList}</Nothing>
        </TitledList>
      </div>
      <div class="band">
        <DayList frame={frame} stories={cards} />
        <Paging frame={frame} path="/_gallery" next="next" last={cards[0]} isFirst={false} />
      </div>
      <h3 class="timeline-month">{words.archive}</h3>
      <MonthCalendar
        frame={frame}
        date={datePartsOf(edition, frame.now)}
        byDay={
          new Map([
            [1, 3],
            [2, 12_345],
          ])
        }
        title={words.archive}
      />
    </Shelf>
  )
}

const Texts = ({ frame, picture }: GalleryProps) => {
  const texts = textsOf(frame)
  const pictures = picture ? [picture] : []
  const [, long] = cardsOf(frame, picture)
  const moment = { day: machineDay(frame.now), text: texts.moment, story: long }
  return (
    <Shelf name="story-body">
      <StoryBody
        frame={frame}
        story={{ kind: 'report', body: bodyOf(frame, picture), pictures, recordings: [], code: 100042 }}
        dateline={frame.words.story.dateline(texts.section)}
      />
      <StoryBody
        frame={frame}
        story={{
          kind: 'photo-story',
          body: photosOnly(frame, picture),
          pictures,
          recordings: [],
          code: 100042,
        }}
        dateline=""
      />
      <Timeline frame={frame} stories={cardsOf(frame, picture)} moments={[moment]} />
    </Shelf>
  )
}

// The table of the text above is there once.
const photosOnly = (frame: Frame, picture: Picture | null) => ({
  type: 'doc' as const,
  content: bodyOf(frame, picture).content.filter(({ type }) => type !== 'table'),
})

const Places = ({ frame, provinces }: GalleryProps) => {
  const counts = new Map(provinces.map(({ slug }, place) => [slug, place * 111]))
  return (
    <Shelf name="province-map">
      <div class="spread has-map">
        <ProvinceList edition={frame.edition} provinces={provinces} counts={counts} />
        <ProvinceMap frame={frame} provinces={provinces} counts={counts} shown="yazd" />
      </div>
    </Shelf>
  )
}

const Forms = ({ frame: { words } }: GalleryProps) => (
  <Shelf name="forms">
    <div class="after">
      <Vote words={words} code={1001} votes={{ useful: 1290, notUseful: 24 }} />
      <CommentForm
        words={words}
        story={{ code: 1001 }}
        stamp=""
        written={{ name: '', text: '' }}
        problems={new Map([['text', words.problems.required]])}
        mayInsist
      />
    </div>
  </Shelf>
)
