import { dateIn } from './wording/dates.ts'
import { wordsOf } from './wording/words.ts'

/** Says under the masthead of a finished page since when it could not be made anew. */
export function withStaleLine(html: string, renderedAt: Date): string {
  const edition = html.includes('<html lang="en"') ? 'en' : 'fa'
  const line = wordsOf(edition).stale(dateIn(edition, renderedAt, 'time'))
  return html.replace(
    '</div></header>',
    `<p class="sample-note note" role="status">${line}</p></div></header>`,
  )
}
