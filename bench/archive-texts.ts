import { readFileSync } from 'node:fs'
import { searchVector } from '../src/persian/index.ts'
import { readLexiconFile } from '../src/persian/lexicon/lexicon-file.ts'
import { storyKeys } from '../src/readers/story-keys.ts'
import { wordsToCount } from '../src/readers/words-to-count.ts'

/** One of many invented texts of an archive, the same for the same number. */
export interface ArchiveText {
  headline: string
  kicker: string
  lead: string
  paragraphs: string[]
  terms: string
  words: readonly string[]
  /** What relates it to other texts. */
  keys: readonly string[]
}

const frequentWords = new URL('../src/persian/lexicon/frequent-words.txt', import.meta.url)

/** Words of Persian, the frequent ones first: as a text is drawn, each a little rarer than the one before. */
export function wordsByFrequency(): string[] {
  const ranked = readFileSync(frequentWords, 'utf8')
    .split('\n')
    .filter(line => /^[1-5] /.test(line))
    .flatMap(line => line.split(' ').slice(1))
  const rare = readLexiconFile()
    .blocks.filter(({ name }) => name.startsWith('='))
    .flatMap(({ lines }) => lines.split('\n'))
  return [...new Set([...ranked, ...shuffled(rare)])]
}

/** Texts that say what a news agency might say as often as Persian says it: one word in r is the r-th most frequent. */
export function archiveTexts(count: number): ArchiveText[] {
  const words = wordsByFrequency()
  const draw = randomNumbers(1405)
  const some = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(words.length ** draw()) - 1] ?? '').join(' ')
  return Array.from({ length: count }, () => {
    const text = {
      headline: some(8),
      kicker: some(4),
      lead: `${some(25)}.`,
      paragraphs: Array.from({ length: 4 }, () => `${some(35)}.`),
    }
    return {
      ...text,
      terms: termsOf(text),
      words: wordsToCount(textsOf(text)).map(({ term }) => term),
      keys: storyKeys({ headline: text.headline, topics: [] }),
    }
  })
}

const textsOf = ({ headline, kicker, lead }: Pick<ArchiveText, 'headline' | 'kicker' | 'lead'>): string =>
  [headline, kicker, lead].join('\n')

const termsOf = ({
  headline,
  kicker,
  lead,
  paragraphs,
}: Omit<ArchiveText, 'terms' | 'words' | 'keys'>): string =>
  searchVector([
    { text: headline, weight: 'A' },
    { text: [kicker, lead].join('\n'), weight: 'B' },
    { text: paragraphs.join('\n'), weight: 'C' },
  ])

/** Numbers from 0 to 1 that look drawn and are the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled(words: readonly string[]): string[] {
  const draw = randomNumbers(31)
  return words
    .map(word => ({ word, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ word }) => word)
}
