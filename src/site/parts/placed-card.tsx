import type { PlacedDossier, StoryCard } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Card, type HeadLevel } from './card.tsx'
import { withForeignWords } from './foreign-words.tsx'
import { PictureFrame, type PicturePlace } from './picture.tsx'

/** What stands in a place of an arranged page. */
export type Placed = StoryCard | PlacedDossier

interface PlacedCardProps {
  frame: Frame
  holds: Placed
  head?: HeadLevel
  size?: 'small' | 'medium' | 'large'
  picture?: PicturePlace
  isFirst?: boolean
  hasLead?: boolean
  shape?: 'is-brief' | 'lead-card'
  /** What stands above the headline of a story; above a title stands that it is a dossier. */
  kickerOf: (story: StoryCard) => string
}

/** A story or a dossier in a place: the same card. */
export const PlacedCard = ({ holds, kickerOf, ...shown }: PlacedCardProps) =>
  holds.kind === 'dossier' ? (
    <DossierCard dossier={holds} {...shown} />
  ) : (
    <Card story={holds} kicker={kickerOf(holds)} {...shown} />
  )

type DossierCardProps = Omit<PlacedCardProps, 'holds' | 'kickerOf'> & { dossier: PlacedDossier }

const DossierCard = (props: DossierCardProps) => {
  const { frame, dossier, head = 'h3', size = 'small', picture, shape } = props
  const Head = head
  return (
    <article class={shape === undefined ? 'card' : `card ${shape}`}>
      {picture !== undefined && dossier.picture !== null && (
        <PictureFrame picture={dossier.picture} place={picture} isFirst={props.isFirst ?? false} />
      )}
      <p class="kicker">{frame.words.dossier}</p>
      <Head class={size === 'small' ? 'card-head' : `card-head is-${size}`}>
        <a href={addresses.dossier(frame.edition, dossier.slug)}>
          {withForeignWords(frame.edition, dossier.title)}
        </a>
      </Head>
      {props.hasLead === true && (
        <p class="card-lead">{withForeignWords(frame.edition, introductionOf(dossier, shortLead))}</p>
      )}
    </article>
  )
}

/** How many letters of an introduction stand under a title in a column; and on top of the page. */
const shortLead = 160
export const longLead = 320

/** An introduction is a paragraph or more: a place shows its beginning, cut between words. */
export function introductionOf({ introduction }: PlacedDossier, most: number): string {
  const [first = ''] = introduction.split('\n')
  if (first.length <= most) return first
  const sentences = first.slice(0, most + 1).match(/^.*[.!?\u061F](?=\s)/s)?.[0] ?? ''
  if (sentences.length > most / 2) return sentences
  return `${first.slice(0, Math.max(0, first.lastIndexOf(' ', most)))} \u2026`
}
