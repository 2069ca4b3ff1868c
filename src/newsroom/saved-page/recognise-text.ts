import { provinceNamed, type Province } from '../provinces/province.ts'
import type { Edition } from '../story.ts'
import { editionOf } from './edition-of.ts'
import * as en from './en.ts'
import * as fa from './fa.ts'
import { isSentence } from './head.ts'
import { linesOf, textOf, type PageLine } from './page-line.ts'
import { partsOfPage, type PageParts } from './parts-of-page.ts'

/** What a person would put where, of a text that was pasted whole. Its spelling is as it was. */
export interface RecognisedText {
  kicker: string
  headline: string
  lead: string
  sourceLabel: string
  /** The place of the dateline, as written. */
  place: string
  /** The slug of its province; null when none is named that we know. */
  province: string | null
  caption: string
  /** Numbers of the lines given that stand in one of the fields above. */
  taken: number[]
  /** Those that are no part of the story. */
  leftOut: number[]
  /** Lines that stay in the body with other words: a dateline was cut off, or the next line belongs to it. */
  changed: { at: number; text: string }[]
}

/**
 * Tells the parts of a pasted text apart, a line a paragraph, as for a saved page but without touching its spelling.
 * Undefined when it has no title of its own, as a passage of running text has none.
 */
export function recogniseText(
  texts: readonly string[],
  provinces: readonly Province[],
): RecognisedText | undefined {
  const given = linesOf(texts)
  const lines = given.map(line => ({ ...line, text: withoutOrnament(line.text) }))
  const parts = partsOfPage(lines)
  const { head, dateline } = parts
  const paragraphs = [...head.paragraphs, ...parts.body]
  const lead = head.lead ?? paragraphs.shift()
  const before = new Map(given.map(({ at, text }) => [at, text]))
  if (head.headline === undefined || lead === undefined || isSentence(before.get(head.headline.at) ?? ''))
    return undefined
  const leftOut = leftOutOf(parts)
  const stays = new Set([...paragraphs, ...leftOut].map(({ at }) => at))
  return {
    kicker: textOf(head.kicker),
    headline: head.headline.text,
    lead: lead.text,
    sourceLabel: dateline === undefined ? '' : labelOf(dateline.agency, editionOf(lines.map(textOf))),
    place: dateline?.place ?? '',
    province: (dateline && provinceNamed(provinces, dateline.place)?.slug) ?? null,
    caption: textOf(parts.caption),
    taken: lines.map(({ at }) => at).filter(at => !stays.has(at)),
    leftOut: leftOut.map(({ at }) => at),
    changed: paragraphs.filter(({ at, text }) => text !== before.get(at)),
  }
}

const labelOf = (agency: string, edition: Edition): string =>
  (edition === 'en' ? en : fa).sourceLabelOf(agency)

// A credit belongs to a picture, a group to the story's own list of groups: neither has a field in the text.
const leftOutOf = ({ dropped, credit, head: { sectionLine } }: PageParts): PageLine[] =>
  [...dropped, credit, sectionLine].filter(line => line !== undefined).sort((one, other) => one.at - other.at)

// Messengers begin a line with a sign that catches the eye.
const withoutOrnament = (text: string): string =>
  text.replace(
    /^(?:[\p{Extended_Pictographic}\p{So}\uFE0F\u200D•▪▫◾◽■□●○◆◇►▶]+\s*)+(?=[\p{L}\p{N}«"(])/u,
    '',
  )
