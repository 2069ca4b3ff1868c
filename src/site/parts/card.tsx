import type { Child } from 'hono/jsx'
import { storyPath, type StoryCard } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { nameIn } from '../wording/words.ts'
import { withForeignWords } from './foreign-words.tsx'
import { PictureFrame, type PicturePlace } from './picture.tsx'

export type HeadLevel = 'h2' | 'h3'

interface CardProps {
  frame: Frame
  story: StoryCard
  head?: HeadLevel
  size?: 'small' | 'medium' | 'large'
  /** Where the picture stands, or none. */
  picture?: PicturePlace
  isFirst?: boolean
  hasLead?: boolean
  /** Brief: on a phone its picture is a small one at the end of the line. */
  shape?: 'is-brief' | 'lead-card' | 'result'
  kicker?: string
  /** Headline and lead with marks, for search. */
  headline?: Child
  extract?: Child
  note?: Child
}

/** A story on a list: picture, kicker, headline, lead, note; all but the headline optional. */
export const Card = (props: CardProps) => {
  const { story, picture, shape } = props
  const isPictured = picture !== undefined && story.picture !== null
  const classes = ['card', shape, shape === 'result' && isPictured && 'has-picture']
  return (
    <article class={classes.filter(Boolean).join(' ')}>
      {isPictured && story.picture !== null && (
        <PictureFrame picture={story.picture} place={picture} isFirst={props.isFirst ?? false} />
      )}
      {props.kicker !== undefined && props.kicker !== '' && (
        <p class="kicker">{withForeignWords(story.edition, props.kicker)}</p>
      )}
      <Headline {...props} />
      {(props.extract ?? (props.hasLead === true && story.lead)) && (
        <p class="card-lead">{props.extract ?? withForeignWords(story.edition, story.lead)}</p>
      )}
      {story.sourceLabel !== '' && props.note === undefined && shape !== 'result' && (
        <SourceLabel label={story.sourceLabel} />
      )}
      {props.note !== undefined && <p class="note">{props.note}</p>}
    </article>
  )
}

const Headline = ({ story, head = 'h3', size = 'small', headline }: CardProps) => {
  const Head = head
  const classes = size === 'small' ? 'card-head' : `card-head is-${size}`
  return (
    <Head class={classes}>
      <a href={storyPath(story)}>{headline ?? withForeignWords(story.edition, story.headline)}</a>
    </Head>
  )
}

/** A line that says whose words a story is based on. */
export const SourceLabel = ({ label }: { label: string }) => (
  <p class="source-label">
    <Dot />
    <span>{label}</span>
  </p>
)

/** The pen's dot: a separator, an end, a state. */
export const Dot = ({ class: more }: { class?: string }) => (
  <i class={more === undefined ? 'dot' : `dot ${more}`} aria-hidden="true"></i>
)

/** فرهنگ · یزد: the section and, where there is one, the province; «گفت‌وگو · یزد» for a kind worth telling. */
export function placeOf(
  { edition, words }: Frame,
  story: StoryCard,
  without?: 'section' | 'province',
): string {
  const section = story.kind === 'news' && without !== 'section' ? nameIn(edition, story.section) : ''
  const kind = story.kind === 'news' ? '' : words.kinds[story.kind]
  const province = story.province && without !== 'province' ? nameIn(edition, story.province) : ''
  return [section, kind, province].filter(part => part !== '').join(' · ')
}

/** The headline for narrow places. */
export const shortHeadline = (story: StoryCard): Child[] =>
  withForeignWords(story.edition, story.shortHeadline === '' ? story.headline : story.shortHeadline)
