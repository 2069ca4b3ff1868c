import type { Edition } from '../../newsroom/index.ts'
import { macOf } from '../../platform/ids.ts'
import type { CardText } from './card.ts'

// Another number whenever the drawing changes: messengers and storages keep what is under an address.
const drawing = 1
const longest = 160
const signs = 20

/**
 * Where the card of a page without a story is fetched. The address says what stands on the card, so that drawing it asks
 * nobody, and is signed, so that nobody has us draw words of theirs.
 */
export function pageCardPath(secret: string, { edition, section, headline }: CardText): string {
  const text = JSON.stringify([drawing, edition, section, headline.slice(0, longest)])
  return `/card/page/${Buffer.from(text).toString('base64url')}.${signatureOf(secret, text)}.jpg`
}

/** What stands on the card of such an address; undefined when we never gave it. */
export function readPageCard(secret: string, file: string): { card: CardText; key: string } | undefined {
  const [, coded = '', signature = ''] = /^([A-Za-z0-9_-]{1,1200})\.([0-9a-f]+)\.jpg$/.exec(file) ?? []
  const text = Buffer.from(coded, 'base64url').toString('utf8')
  if (signature !== signatureOf(secret, text)) return undefined
  const given: unknown = JSON.parse(text)
  if (!Array.isArray(given)) return undefined
  const [, edition, section, headline] = given.map(String)
  const card = { edition: editionOf(edition), section: section ?? '', headline: headline ?? '' }
  return { card, key: `cards/page-${signature}.jpg` }
}

const editionOf = (name: string | undefined): Edition => (name === 'en' ? 'en' : 'fa')

const signatureOf = (secret: string, text: string): string =>
  macOf(secret, `card of a page: ${text}`).slice(0, signs)
