// A table of data: what is said of words that stayed in the browser, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  found: when => `A text of yours of ${when} was not saved and is still in this browser.`,
  text: 'The text in this browser',
  take: 'Go on from it',
  drop: 'Throw it away',
  theirs:
    'A colleague saved this meanwhile. Nothing of yours is lost: what is struck out is yours, what is marked is theirs.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
}
