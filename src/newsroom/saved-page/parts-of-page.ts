import { datelineOf, type Dateline } from './dateline.ts'
import { captionLine, creditLine } from './fa.ts'
import { headOf, isSentence, type Head } from './head.ts'
import { isEndOfStory, isNoise } from './noise.ts'
import type { PageLine } from './page-line.ts'

/** The lines of a page by what they are; their spelling is as it was. */
export interface PageParts {
  head: Head
  dateline: Dateline | undefined
  /** The paragraphs below the head; where a line was cut or joined, the words differ from those given. */
  body: PageLine[]
  caption: PageLine | undefined
  credit: PageLine | undefined
  /** Lines that are not part of the story. */
  dropped: PageLine[]
}

/** Reads lines as a person would: what is the head, the dateline, the body, and what is no part of the story. */
export function partsOfPage(lines: readonly PageLine[]): PageParts {
  const { story, dropped } = withoutNoise(lines)
  const { credit, caption, others } = withoutCredits(story)
  const { head, dateline, body } = parted(others)
  return { head, dateline, body, caption, credit, dropped: [...dropped, ...head.dropped] }
}

/** The end of a story is only looked for below its first sentence: a menu may name the same lists above it. */
function withoutNoise(lines: readonly PageLine[]): { story: PageLine[]; dropped: PageLine[] } {
  const begun = lines.findIndex(
    ({ text }) => !isNoise(text) && (isSentence(text) || datelineOf(text) !== undefined),
  )
  const end = lines.findIndex(({ text }, place) => place > begun && begun >= 0 && isEndOfStory(text))
  const within = (place: number): boolean => end < 0 || place < end
  const isOfStory = ({ text }: PageLine, place: number): boolean =>
    within(place) && !isNoise(text) && !(place < begun && isEndOfStory(text))
  return {
    story: lines.filter(isOfStory),
    dropped: lines.filter((line, place) => !isOfStory(line, place)),
  }
}

function withoutCredits(
  lines: readonly PageLine[],
): Pick<PageParts, 'credit' | 'caption'> & { others: PageLine[] } {
  const first = (pattern: RegExp): PageLine | undefined => {
    const line = lines.find(({ text }) => pattern.test(text))
    return line && { ...line, text: pattern.exec(line.text)?.[1] ?? '' }
  }
  return {
    credit: first(creditLine),
    caption: first(captionLine),
    others: lines.filter(({ text }) => !creditLine.test(text) && !captionLine.test(text)),
  }
}

/** Above the dateline is the head, below it the body. Without one, the body begins after the lead. */
function parted(lines: readonly PageLine[]): Pick<PageParts, 'head' | 'dateline' | 'body'> {
  const at = lines.findIndex(({ text }) => datelineOf(text) !== undefined)
  const line = lines[at]
  const dateline = line && datelineOf(line.text)
  if (line === undefined || dateline === undefined) {
    const lead = lines.findIndex(({ text }, place) => place > 0 && isSentence(text))
    const until = lead < 0 ? lines.length : lead + 1
    return { head: headOf(lines.slice(0, until)), dateline, body: joined(lines.slice(until)) }
  }
  const rest = { ...line, text: dateline.rest }
  // An English dateline begins the lead itself, or the paragraph after it.
  if (dateline.beginsText && isSentence(dateline.rest))
    return { head: headOf([...lines.slice(0, at), rest]), dateline, body: joined(lines.slice(at + 1)) }
  const body = [rest, ...lines.slice(at + 1)].filter(({ text }) => text !== '')
  return { head: headOf(lines.slice(0, at)), dateline, body: joined(body) }
}

// A line that begins with a comma goes on where a link or a name of its own line stood.
function joined(lines: readonly PageLine[]): PageLine[] {
  const paragraphs: PageLine[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (!/^[،,؛;]/.test(line.text)) paragraphs.push(line)
    else if (last === undefined) paragraphs.push({ ...line, text: line.text.replace(/^[،,؛;]\s*/, '') })
    else paragraphs.splice(-1, 1, { ...last, text: last.text + line.text })
  }
  return paragraphs
}
