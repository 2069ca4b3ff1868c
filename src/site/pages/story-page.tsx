import type { Child } from 'hono/jsx'
import { storyPath, type PublicStory, type StoryCard } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import { AnsweredBy, Answering } from '../coverage/answers-beside.tsx'
import { nothingBeside, type BesideStory } from '../coverage/coverage-reads.ts'
import { coverageWords } from '../coverage/coverage-words.ts'
import { FactCheckBox } from '../coverage/fact-check-box.tsx'
import type { Frame } from '../frame.ts'
import type { VoteCount } from '../../readers/index.ts'
import { Caption } from '../parts/caption.tsx'
import { Dot, SourceLabel } from '../parts/card.tsx'
import { CommentForm } from '../parts/comment-form.tsx'
import { Comments, type CommentsShown } from '../parts/comments.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { Latest, Ranked, TitledList } from '../parts/lists.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { StoryBody } from '../parts/story-body.tsx'
import { StoryMargin } from '../parts/story-margin.tsx'
import { Vote } from '../parts/vote.tsx'
import { Page } from '../shell/page.tsx'
import { previewHead, storyHead } from '../story-head.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import { nameIn } from '../wording/words.ts'

export interface StoryPageProps {
  frame: Frame
  story: PublicStory
  comments: CommentsShown
  /** Of the form for a comment. */
  stamp: string
  latest: readonly StoryCard[]
  mostVisited: readonly StoryCard[]
  related: readonly StoryCard[]
  /** Where the newsroom shows them to readers. */
  votes: VoteCount | undefined
  /** What stands beside its text; nothing on the page of a draft. */
  beside?: BesideStory
  /** Of a draft shown by a link: until when. Nothing is counted there and nothing can be sent. */
  previewUntil?: string
}

export const noComments: CommentsShown = { count: 0, pages: 1, comments: [], order: 'oldest', page: 1 }

/** A story: its facts in the margin, the text, what readers say, and the lists of its section. */
export const StoryPage = (props: StoryPageProps) => {
  const { frame, story, previewUntil, beside = nothingBeside } = props
  const isPreview = previewUntil !== undefined
  return (
    <Page
      frame={frame}
      head={
        isPreview
          ? previewHead(frame, story)
          : storyHead(frame, { story, comments: props.comments, checks: beside.checks })
      }
      current={story.section.slug}
    >
      <main id="main" class="page">
        {isPreview && (
          <p class="notice preview-note" role="note">
            <b>{frame.words.preview.title}</b> {frame.words.preview.says(previewUntil)}
          </p>
        )}
        <article
          class={story.kind === 'photo-story' ? 'story is-photo' : 'story'}
          data-story={isPreview ? undefined : story.id}
        >
          <StoryTop frame={frame} story={story} />
          <StoryMargin frame={frame} story={story} />
          <div class="story-body">
            {beside.answers && <Answering frame={frame} link={beside.answers} />}
            <FactCheckBox frame={frame} checks={beside.checks} />
            <StoryBody frame={frame} story={story} dateline={datelineOf(frame, story)} />
            <After {...props} />
          </div>
          <GroupLists {...props} />
        </article>
      </main>
    </Page>
  )
}

interface OfStory {
  frame: Frame
  story: PublicStory
}

const StoryTop = ({ frame, story }: OfStory) => (
  <header class="story-top">
    <StoryPath frame={frame} story={story} />
    {story.kicker !== '' && <p class="kicker">{withForeignWords(frame.edition, story.kicker)}</p>}
    <h1 class="headline">{withForeignWords(frame.edition, story.headline)}</h1>
    {story.lead !== '' && <p class="lead">{withForeignWords(frame.edition, story.lead)}</p>}
    {story.picture && (
      <figure class="story-picture">
        <PictureFrame picture={story.picture} place="story" isFirst />
        <Caption
          caption={story.pictureCaption === '' ? '' : withForeignWords(frame.edition, story.pictureCaption)}
          credit={frame.words.story.credit(story.picture.credit)}
        />
      </figure>
    )}
  </header>
)

/** Where a story belongs. */
export const StoryPath = ({ frame: { edition, words }, story }: OfStory) => (
  <div class="story-path">
    <span>
      <a class="link" href={addresses.section(edition, story.section.slug)}>
        {nameIn(edition, story.section)}
      </a>
      {story.province && (
        <>
          <Dot />
          <a class="link" href={addresses.province(edition, story.province.slug)}>
            {words.story.provinceOf(nameIn(edition, story.province))}
          </a>
        </>
      )}
      {story.kind !== 'news' && story.kicker !== words.kinds[story.kind] && (
        <>
          <Dot />
          {words.kinds[story.kind]}
        </>
      )}
    </span>
    {story.counterpart && (
      <a
        class="link"
        href={storyPath(story.counterpart)}
        lang={story.counterpart.edition}
        hreflang={story.counterpart.edition}
        dir={story.counterpart.edition === 'fa' ? 'rtl' : 'ltr'}
      >
        {words.story.counterpart}
      </a>
    )}
  </div>
)

/** What stands below a story's text. */
export const After = (props: StoryPageProps) => {
  const { frame, story, related, previewUntil, beside = nothingBeside } = props
  return (
    <div class="after">
      {story.corrections.length > 0 && <Corrections frame={frame} story={story} />}
      <AnsweredBy frame={frame} links={beside.answeredBy} />
      {beside.isLight && <p class="note">{coverageWords(frame.edition).crisis.light}</p>}
      {story.sourceLabel !== '' && <Source frame={frame} story={story} />}
      {story.isSample && <SourceLabel label={frame.words.sampleStory} />}
      {story.topics.length > 0 && <Topics frame={frame} story={story} />}
      {related.length > 0 && (
        <TitledList title={frame.words.story.related}>
          <Latest frame={frame} stories={related} />
        </TitledList>
      )}
      {previewUntil === undefined && <FromReaders {...props} />}
    </div>
  )
}

const FromReaders = ({ frame, story, comments, stamp, votes }: StoryPageProps) => (
  <>
    <Vote words={frame.words} code={story.code} votes={votes} />
    {frame.edition === 'fa' ? (
      <>
        <Comments frame={frame} story={story} comments={comments} />
        {story.commentsOpen ? (
          <CommentForm words={frame.words} story={story} stamp={stamp} />
        ) : (
          <p class="note">{frame.words.comments.closed}</p>
        )}
      </>
    ) : (
      <CommentsElsewhere frame={frame} story={story} />
    )}
  </>
)

const Corrections = ({ frame: { edition, words }, story }: OfStory) => (
  <div class="heap is-close" id="correction">
    {story.corrections.map(({ note, at }) => (
      <p class="correction">
        <b>
          <time datetime={machineTime(at)}>
            {words.story.correctionAt(
              `${dateIn(edition, at, 'date')}${edition === 'fa' ? '،' : ','} ${words.clockAt(dateIn(edition, at, 'time'))}`,
            )}
          </time>
        </b>{' '}
        {note === '' ? words.story.corrected_without_note : withForeignWords(edition, note)}
      </p>
    ))}
  </div>
)

const Source = ({ frame: { edition, words }, story }: OfStory) => (
  <p class="source-label">
    <Dot />
    <span>
      {withForeignWords(edition, story.sourceLabel)}
      {/^(https?:\/)?\/\S/.test(story.sourceUrl) && (
        <>
          {' '}
          <a class="link" href={story.sourceUrl} rel="noopener nofollow">
            {words.story.sourceLink}
          </a>
        </>
      )}
    </span>
  </p>
)

const Topics = ({ frame: { edition, words }, story }: OfStory) => (
  <nav class="topics" aria-label={words.story.topics}>
    <b class="label">{words.story.topics}</b>
    {story.topics.map(topic => (
      <a class="link" href={addresses.topic(edition, topic.slug)}>
        {withForeignWords(edition, topic.name)}
      </a>
    ))}
  </nav>
)

const CommentsElsewhere = ({ frame: { words }, story }: OfStory) => (
  <p class="note">
    {words.comments.inPersianOnly}{' '}
    {story.counterpart && (
      <a class="link" href={`${storyPath(story.counterpart)}#comments`} hreflang="fa">
        {words.comments.inPersianLink}
      </a>
    )}
  </p>
)

/** The lists of its section. */
export const GroupLists = ({
  frame,
  story,
  latest,
  mostVisited,
  before,
}: StoryPageProps & { before?: Child }) => {
  const { words, edition } = frame
  const section = nameIn(edition, story.section)
  return (
    <aside class="aside" aria-label={words.moreFrom(section)}>
      {before}
      {latest.length > 0 && (
        <TitledList title={words.latestIn(section)}>
          <Latest frame={frame} stories={latest} />
        </TitledList>
      )}
      {mostVisited.length > 0 && (
        <TitledList title={words.mostVisitedIn(section)}>
          <Ranked stories={mostVisited} />
        </TitledList>
      )}
    </aside>
  )
}

const withoutDateline = new Set<PublicStory['kind']>(['note', 'interview', 'photo-story'])

/** «به گزارش خبرگزاری پیک از یزد،»; empty where the text brings its own, or is not reporting. */
function datelineOf({ edition, words }: Frame, story: PublicStory): string {
  if (withoutDateline.has(story.kind)) return ''
  const [first] = story.body.content
  const opening = first?.type === 'paragraph' ? first.content?.[0] : undefined
  if (opening?.type === 'text' && opening.text.slice(0, 60).includes(words.story.datelineBegins)) return ''
  const place = story.province ? nameIn(edition, story.province) : ''
  // Another agency's reporting is told as its own, never as ours.
  const ofAgency = story.sourceLabel.startsWith(words.story.datelineBegins) ? story.sourceLabel : undefined
  const dateline = words.story.dateline(place, ofAgency)
  return edition === 'en' ? `${dateline} —` : dateline
}
