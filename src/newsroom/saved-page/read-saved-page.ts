import type { Edition } from '../story.ts'
import { editionOf } from './edition-of.ts'
import { linesOf, textOf } from './page-line.ts'
import { partsOfPage } from './parts-of-page.ts'
import { repairWith, spellingOf, type HouseSpelling } from './spelling.ts'

/** What a person sees on a saved article page. */
export interface SavedPage {
  edition: Edition
  kicker: string
  headline: string
  lead: string
  /** Who reported, by the dateline: «خبرگزاری …»; empty when nobody is named. */
  agency: string
  /** The province or city of the dateline, as written; empty when none is named. */
  datelineProvince: string
  /** The group of the story as the page names it; empty when it does not. */
  sectionLine: string
  paragraphs: string[]
  caption: string
  credit: string
  /** Lines that are not part of the story, as they stood. */
  dropped: string[]
  /** How many edits of spelling were made. */
  repaired: number
}

/**
 * Reads a saved article page (plain text, one paragraph a line) as a person would: finds kicker, headline, lead,
 * dateline and body; leaves out navigation, dates, votes, comment rules and lists of other stories; repairs spelling.
 * Repair knows what the house says about spelling. Never throws;
 * what was not found is empty. Example: a line «به گزارش خبرگزاری … از یزد» gives agency and province.
 */
export function readSavedPage(text: string, house?: HouseSpelling): SavedPage {
  const lines = linesOf(text.split('\n'))
  const texts = lines.map(textOf)
  const { head, dateline, body, caption, credit, dropped } = partsOfPage(lines)
  const repair = repairWith(spellingOf(texts), house)
  const paragraphs = [...head.paragraphs, ...body].map(line => repair.text(line.text))
  const lead = head.lead === undefined ? (paragraphs.shift() ?? '') : repair.text(head.lead.text)
  return {
    edition: editionOf(texts),
    kicker: repair.text(textOf(head.kicker)),
    headline: repair.text(textOf(head.headline)),
    lead,
    agency: repair.text(dateline?.agency ?? ''),
    datelineProvince: repair.text(dateline?.place ?? ''),
    sectionLine: repair.text(textOf(head.sectionLine)),
    paragraphs,
    caption: repair.text(textOf(caption)),
    credit: repair.text(textOf(credit)),
    dropped: dropped.map(textOf),
    repaired: repair.count(),
  }
}
