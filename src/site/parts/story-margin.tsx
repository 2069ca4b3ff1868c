import type { Child } from 'hono/jsx'
import { shortPath, storyPath, type PublicStory } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { shareLinks } from '../share-links.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'

interface OfStory {
  frame: Frame
  story: PublicStory
}

/** The margin of a story (its hashiyeh): who, when, its code, and ways to hand it on. */
export const StoryMargin = ({ frame, story }: OfStory) => {
  const { words, edition, publicUrl } = frame
  const short = publicUrl + shortPath(story)
  const byHand = story.byline === '' ? [] : [{ slug: story.byline, name: story.byline }]
  const bylines = [...story.authors, ...byHand]
  return (
    <div class="margin">
      <dl class="facts">
        {bylines.length > 0 && (
          <Fact name={words.story.writer}>
            {bylines.map(({ slug, name }, place) => (
              <>
                {place > 0 && words.comma}
                <a href={addresses.author(edition, slug)}>{name}</a>
              </>
            ))}
          </Fact>
        )}
        <Fact name={words.story.published}>
          <Moment frame={frame} instant={story.publishedAt} />
        </Fact>
        {story.correctedAt && (
          <Fact name={words.story.corrected}>
            <Moment frame={frame} instant={story.correctedAt} />
          </Fact>
        )}
        {isUpdated(story) && (
          <Fact name={words.story.updated}>
            <Moment frame={frame} instant={story.modifiedAt} />
          </Fact>
        )}
        {words.story.zone !== '' && <Fact name={words.story.zone}>{words.story.zoneValue}</Fact>}
        <Fact name={words.story.code}>{codeIn(edition, story.code)}</Fact>
        <Fact name={words.story.shortLink}>
          <a class="link ltr" href={shortPath(story)}>
            {short.replace(/^https?:\/\//, '')}
          </a>
        </Fact>
      </dl>
      <Share frame={frame} story={story} />
    </div>
  )
}

// What readers see changed last by an update: nothing was wrong, so it is told by its hour alone.
const isUpdated = ({ publishedAt, correctedAt, modifiedAt }: PublicStory): boolean =>
  modifiedAt > publishedAt && (correctedAt === null || modifiedAt > correctedAt)

const Fact = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Moment = ({ frame: { edition }, instant }: { frame: Frame; instant: Date }) => (
  <time datetime={machineTime(instant)}>
    {edition === 'fa'
      ? dateIn('fa', instant, 'date-time')
      : `${dateIn('en', instant, 'date')}, ${dateIn('en', instant, 'time')}`}
  </time>
)

const Share = ({ frame: { words, publicUrl }, story }: OfStory) => {
  const links = shareLinks({ headline: story.headline, short: publicUrl + shortPath(story) })
  return (
    <nav class="share" aria-label={words.story.share}>
      <button type="button" data-save={words.story.keep} data-saved={words.story.kept} hidden>
        {words.story.keep}
      </button>
      {links.map(({ channel, href }) => (
        <a href={href} rel="noopener">
          {words.story.channels[channel]}
        </a>
      ))}
      <button type="button" data-copy={publicUrl + storyPath(story)} data-done={words.story.copied} hidden>
        {words.story.copy}
      </button>
      <details class="qr">
        <summary>{words.story.qr}</summary>
        <img src={addresses.qr(story.code)} alt={words.story.qrAlt} width="160" height="160" loading="lazy" />
      </details>
    </nav>
  )
}
