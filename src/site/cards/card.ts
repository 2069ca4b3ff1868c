import { createHash } from 'node:crypto'
import type { Edition, PublicStory } from '../../newsroom/index.ts'
import { nameIn } from '../wording/words.ts'

export const cardSize = { width: 1200, height: 630 } as const

/** What stands on the card of a story. */
export interface CardText {
  edition: Edition
  section: string
  headline: string
}

// Another number whenever the drawing changes: messengers and storages keep what is under an address.
const drawing = 1

export const cardText = ({ edition, section, headline }: PublicStory): CardText => ({
  edition,
  section: nameIn(edition, section),
  headline,
})

/** Ten letters that change with whatever changes the card. */
export function cardStamp(story: PublicStory): string {
  const { edition, section, headline } = cardText(story)
  const drawn = [drawing, edition, section, headline, story.picture?.id ?? '', story.picture?.stamp ?? '']
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 10)
}

/** Where the card of a story is fetched. */
export const cardPath = (story: PublicStory): string => `/card/${story.code}/${cardStamp(story)}.jpg`
