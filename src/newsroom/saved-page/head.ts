import type { PageLine } from './page-line.ts'

/** The lines above a body, told apart. */
export interface Head {
  kicker: PageLine | undefined
  headline: PageLine | undefined
  lead: PageLine | undefined
  /** The group of the story, as some agencies print it before the dateline. */
  sectionLine: PageLine | undefined
  /** Sentences that belong to the text. */
  paragraphs: PageLine[]
  /** Lines that are none of these. */
  dropped: PageLine[]
}

const sentenceEnd = /[.!؟…]["»”)]?$/
const longHeadline = 130
const longKicker = 110
const wordsOfSection = 4

/** Whether a line reads as a sentence of a text and not as a title. */
export const isSentence = (line: string): boolean => /[.…]["»”)]?$/.test(line) || line.length > longHeadline

/**
 * Tells kicker, headline and lead apart: the lead is the first sentence that has a title above it, the headline the
 * title nearest to it, the kicker the line above that when it ends with a colon or is short.
 */
export function headOf(lines: readonly PageLine[]): Head {
  const leadAt = lines.findIndex(({ text }, at) => at > 0 && isSentence(text))
  const titles = leadAt < 0 ? lines : lines.slice(0, leadAt)
  const { kicker, headline, dropped } = titlesOf(leadAt < 0 ? withoutSection(titles) : titles)
  const below = leadAt < 0 ? titles.slice(withoutSection(titles).length) : lines.slice(leadAt + 1)
  const section = below.findLast(({ text }) => isSectionName(text))
  return {
    kicker,
    headline,
    lead: leadAt < 0 ? undefined : lines[leadAt],
    sectionLine: section,
    paragraphs: below.filter(({ text }) => isSentence(text)),
    dropped: [...dropped, ...below.filter(line => line !== section && !isSentence(line.text))],
  }
}

function titlesOf(titles: readonly PageLine[]): Pick<Head, 'kicker' | 'headline' | 'dropped'> {
  const colon = titles.findIndex(({ text }) => text.endsWith(':'))
  // A kicker with a colon is sure: the headline is what it announces.
  const headlineAt = colon >= 0 && colon < titles.length - 1 ? colon + 1 : titles.length - 1
  const headline = titles[headlineAt]
  const above = headlineAt > 0 ? titles[headlineAt - 1] : undefined
  const kicker = above !== undefined && isKicker(above.text) ? above : undefined
  const dropped = titles.filter(line => line !== headline && line !== kicker)
  return {
    kicker,
    headline: headline && { ...headline, text: headline.text.replace(/\.$/, '') },
    dropped,
  }
}

const isKicker = (line: string): boolean =>
  line.endsWith(':') || (line.length <= longKicker && !sentenceEnd.test(line))

// Without a lead, a very short last line before the dateline is the section and not the headline.
const withoutSection = (titles: readonly PageLine[]): readonly PageLine[] => {
  const last = titles.at(-1)
  return titles.length > 1 && last !== undefined && isSectionName(last.text) ? titles.slice(0, -1) : titles
}

const isSectionName = (line: string): boolean =>
  line.split(/\s+/).length <= wordsOfSection && !sentenceEnd.test(line) && !line.endsWith(':')
