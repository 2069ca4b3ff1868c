import { canonicalise, type WordFrequencies } from '../../persian/index.ts'
import type { Edition } from '../story.ts'
import { datelineOf, type Dateline } from './dateline.ts'
import { captionLine, creditLine } from './fa.ts'
import { headOf, isSentence, type Head } from './head.ts'
import { isEndOfStory, isNoise } from './noise.ts'
import { repairWith, spellingOf } from './spelling.ts'

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
 * Repair knows the words of `frequencies` besides the dictionary's. Never throws; what was not found is empty. Example: a line «به گزارش خبرگزاری … از یزد» gives agency and province.
 */
export function readSavedPage(text: string, frequencies?: WordFrequencies): SavedPage {
  const lines = linesOf(text)
  const { story, dropped } = withoutNoise(lines)
  const { credit, caption, others } = withoutCredits(story)
  const { head, dateline, body } = parted(others)
  const repair = repairWith(spellingOf(lines), frequencies)
  const paragraphs = [...head.paragraphs, ...body].map(repair.text)
  const lead = head.lead === '' ? (paragraphs.shift() ?? '') : repair.text(head.lead)
  return {
    edition: editionOf(lines),
    kicker: repair.text(head.kicker),
    headline: repair.text(head.headline),
    lead,
    agency: repair.text(dateline?.agency ?? ''),
    datelineProvince: repair.text(dateline?.place ?? ''),
    sectionLine: repair.text(head.sectionLine),
    paragraphs,
    caption: repair.text(caption),
    credit: repair.text(credit),
    dropped: [...dropped, ...head.dropped],
    repaired: repair.count(),
  }
}

function linesOf(text: string): string[] {
  const clean = canonicalise(text.replaceAll('\0', ''), 'body')
  if (!clean.ok) return []
  return clean.text
    .split('\n')
    .map(line => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter(line => line !== '')
}

/** The end of a story is only looked for below its first sentence: a menu may name the same lists above it. */
function withoutNoise(lines: readonly string[]): { story: string[]; dropped: string[] } {
  const begun = lines.findIndex(
    line => !isNoise(line) && (isSentence(line) || datelineOf(line) !== undefined),
  )
  const end = lines.findIndex((line, at) => at > begun && begun >= 0 && isEndOfStory(line))
  const within = (_: string, at: number): boolean => end < 0 || at < end
  const isOfStory = (line: string, at: number): boolean =>
    within(line, at) && !isNoise(line) && !(at < begun && isEndOfStory(line))
  return {
    story: lines.filter(isOfStory),
    dropped: lines.filter((line, at) => !isOfStory(line, at)),
  }
}

function withoutCredits(lines: readonly string[]): { credit: string; caption: string; others: string[] } {
  const first = (pattern: RegExp): string =>
    lines.map(line => pattern.exec(line)?.[1] ?? '').find(Boolean) ?? ''
  return {
    credit: first(creditLine),
    caption: first(captionLine),
    others: lines.filter(line => !creditLine.test(line) && !captionLine.test(line)),
  }
}

/** Above the dateline is the head, below it the body. Without one, the body begins after the lead. */
function parted(lines: readonly string[]): { head: Head; dateline: Dateline | undefined; body: string[] } {
  const at = lines.findIndex(line => datelineOf(line) !== undefined)
  const dateline = datelineOf(lines[at] ?? '')
  if (dateline === undefined) {
    const lead = lines.findIndex((line, index) => index > 0 && isSentence(line))
    const until = lead < 0 ? lines.length : lead + 1
    return { head: headOf(lines.slice(0, until)), dateline, body: joined(lines.slice(until)) }
  }
  // An English dateline begins the lead itself, or the paragraph after it.
  if (dateline.beginsText && isSentence(dateline.rest))
    return {
      head: headOf([...lines.slice(0, at), dateline.rest]),
      dateline,
      body: joined(lines.slice(at + 1)),
    }
  const body = [dateline.rest, ...lines.slice(at + 1)].filter(line => line !== '')
  return { head: headOf(lines.slice(0, at)), dateline, body: joined(body) }
}

// A line that begins with a comma goes on where a link or a name of its own line stood.
function joined(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (!/^[،,؛;]/.test(line)) paragraphs.push(line)
    else if (last === undefined) paragraphs.push(line.replace(/^[،,؛;]\s*/, ''))
    else paragraphs.splice(-1, 1, last + line)
  }
  return paragraphs
}

function editionOf(lines: readonly string[]): Edition {
  const text = lines.join(' ')
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  return count(/\p{Script=Latin}/gu) > count(/\p{Script=Arabic}/gu) ? 'en' : 'fa'
}
