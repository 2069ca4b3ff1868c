import { storyPath, type LiveEntry, type LivePart } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Caption } from '../parts/caption.tsx'
import { Dot } from '../parts/card.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { TitledList } from '../parts/lists.tsx'
import { PictureFrame } from '../parts/picture.tsx'
import { StoryBody } from '../parts/story-body.tsx'
import { StoryMargin } from '../parts/story-margin.tsx'
import { Page } from '../shell/page.tsx'
import { storyHead } from '../story-head.ts'
import { dateIn, machineTime, nearMoment } from '../wording/dates.ts'
import { After, GroupLists, StoryPath, type StoryPageProps } from './story-page.tsx'

interface LivePageProps extends StoryPageProps {
  live: LivePart
  isFirst: boolean
}

/** A live story: its head, what is pinned, its entries newest first; its page waits for more while it goes on. */
export const LivePage = (props: LivePageProps) => {
  const { frame, story, live, isFirst } = props
  return (
    <Page
      frame={frame}
      head={storyHead(frame, { story, live, comments: props.comments })}
      current={story.section.slug}
    >
      <main id="main" class="page" data-story={story.id}>
        <LiveHead {...props} />
        <div class="spread is-live">
          <div class="main-column">
            {isFirst && <LiveTop {...props} />}
            <Entries {...props} />
          </div>
          <StoryMargin frame={frame} story={story} />
          <div class="main-column">
            <After {...props} />
          </div>
          <GroupLists
            {...props}
            before={live.key.length > 0 && <KeyEntries frame={frame} entries={live.key} />}
          />
        </div>
      </main>
    </Page>
  )
}

const LiveHead = ({ frame, story, live }: LivePageProps) => {
  const { edition, words, now } = frame
  const newest = live.entries[0]
  return (
    <header class="page-head">
      <StoryPath frame={frame} story={story} />
      <p class="kicker">{story.kicker === '' ? words.kinds.live : story.kicker}</p>
      <h1>{withForeignWords(edition, story.headline)}</h1>
      <p class="page-lead">{withForeignWords(edition, story.lead)}</p>
      <p class="note" id="live-state">
        <span class={live.endedAt === null ? 'state is-active' : 'state is-good'}>
          {live.endedAt === null ? words.live.goesOn : words.live.ended}
        </span>
        {newest && (
          <span>
            {words.live.newest}{' '}
            <time datetime={machineTime(newest.at)}>
              {nearMoment(edition, words, { instant: newest.at, now })}
            </time>
          </span>
        )}
      </p>
    </header>
  )
}

const LiveTop = ({ frame, story, live }: LivePageProps) => (
  <>
    {story.picture && (
      <figure class="story-picture">
        <PictureFrame picture={story.picture} place="story" isFirst />
        {story.pictureCaption !== '' && <figcaption class="caption">{story.pictureCaption}</figcaption>}
      </figure>
    )}
    <StoryBody frame={frame} story={story} dateline="" />
    <div id="live-pinned">
      {live.pinned.map(entry => (
        <section class="advisory">
          <header>
            <p class="state is-waiting">{frame.words.live.pinned}</p>
            <EntryTime frame={frame} entry={entry} />
          </header>
          <h2>
            <a href={`#e-${entry.id}`}>{withForeignWords(frame.edition, entry.headline)}</a>
          </h2>
          <EntryText frame={frame} entry={entry} />
        </section>
      ))}
    </div>
  </>
)

const Entries = ({ frame, story, live, isFirst }: LivePageProps) => {
  const { words } = frame
  const path = storyPath(story)
  const waits = isFirst && live.endedAt === null
  return (
    <section aria-labelledby="log">
      <h2 class="hidden-label" id="log">
        {words.live.log}
      </h2>
      <div aria-live="polite">
        <button class="live-new" type="button" data-new={words.live.fresh} hidden></button>
      </div>
      <ol
        class="timeline is-wide is-live"
        id="live-entries"
        data-live={waits ? `/live/${story.code}` : undefined}
        data-version={String(live.version)}
      >
        {live.entries.map(entry => (
          <Entry frame={frame} entry={entry} path={path} />
        ))}
      </ol>
      {live.entries.length === 0 && <p class="note empty">{words.live.none}</p>}
      <nav class="paging" aria-label={words.live.older}>
        {live.next !== null && (
          <a class="button" href={`${path}?before=${encodeURIComponent(live.next)}`}>
            {words.live.older}
          </a>
        )}
        {!isFirst && (
          <a class="link" href={path}>
            {words.live.toNewest}
          </a>
        )}
        <span class="note">{words.live.count(live.count)}</span>
      </nav>
    </section>
  )
}

interface OfEntry {
  frame: Frame
  entry: LiveEntry
}

const Entry = ({ frame, entry, path }: OfEntry & { path: string }) => {
  const { edition, words } = frame
  return (
    <li id={`e-${entry.id}`} class={entry.isKey ? 'is-key' : undefined}>
      <EntryTime frame={frame} entry={entry} />
      {entry.deletedAt === null ? (
        <article class="entry">
          <h3 tabindex={-1}>{withForeignWords(edition, entry.headline)}</h3>
          <EntryPicture frame={frame} entry={entry} />
          <EntryText frame={frame} entry={entry} />
          {entry.correctedAt && (
            <p class="correction">
              <b>{words.live.correctedAt(dateIn(edition, entry.correctedAt, 'time'))}</b>{' '}
              {entry.correctionNote}
            </p>
          )}
          <footer>
            {entry.sourceLabel !== '' && (
              <span class="source-label">
                <Dot />
                <span>{entry.sourceLabel}</span>
              </span>
            )}
            <a class="link" href={`${path}#e-${entry.id}`}>
              {words.live.link}
            </a>
          </footer>
        </article>
      ) : (
        <p class="note">
          {words.live.deleted} {entry.deletionNote}
        </p>
      )}
    </li>
  )
}

const EntryTime = ({ frame: { edition, words, now }, entry }: OfEntry) => {
  const isToday = dateIn(edition, entry.at, 'date') === dateIn(edition, now, 'date')
  return (
    <time class="when-day" datetime={machineTime(entry.at)}>
      {dateIn(edition, entry.at, 'time')}
      {!isToday && (
        <small>{nearMoment(edition, words, { instant: entry.at, now }).split(/[\u060C,]/)[0]}</small>
      )}
    </time>
  )
}

const EntryPicture = ({ frame: { edition, words }, entry: { picture, pictureCaption } }: OfEntry) =>
  picture && (
    <figure>
      <PictureFrame picture={picture} place="entry" />
      <Caption
        caption={pictureCaption === '' ? '' : withForeignWords(edition, pictureCaption)}
        credit={words.story.credit(picture.credit)}
      />
    </figure>
  )

const EntryText = ({ frame, entry }: OfEntry) =>
  entry.paragraphs.length === 0 ? null : (
    <div class="text">
      {entry.paragraphs.map(paragraph => (
        <p>{withForeignWords(frame.edition, paragraph)}</p>
      ))}
    </div>
  )

const KeyEntries = ({ frame, entries }: { frame: Frame; entries: readonly LiveEntry[] }) => (
  <TitledList title={frame.words.live.key}>
    <ul class="latest">
      {entries.map(entry => (
        <li>
          <time datetime={machineTime(entry.at)}>{dateIn(frame.edition, entry.at, 'time')}</time>
          <a href={`#e-${entry.id}`}>{entry.headline}</a>
        </li>
      ))}
    </ul>
  </TitledList>
)
