import { canonicalise } from '../src/persian/index.ts'
import { fa } from './fa.ts'
import { sampleText } from './sample-text.ts'

export interface StormComment {
  kind: 'own' | 'exact' | 'near' | 'spam'
  text: string
  /** As it is kept. */
  stored: string
  /** What it repeats, as that is kept. */
  original: string
}

const originals = 100

/**
 * So many comments in their order: of ten three of their own words, three exact repeats of one of a hundred of these, two
 * near repeats and two of spam. The originals come first, as they do when a text is sent round.
 */
export function aStorm(many: number): StormComment[] {
  const sentences = [
    ...new Set(
      sampleText()
        .slice(0, 200_000)
        .split(/(?<=[.!?\u061F])\s+/),
    ),
  ].filter(sentence => sentence.length > 40 && sentence.length < 300)
  const own = (number: number): string => {
    const pick = (place: number): string => sentences[place % sentences.length] ?? ''
    const round = Math.floor(number / sentences.length)
    return [pick(number), pick(number * 7 + 3 + round * 5), pick(number * 13 + 11 + round * 17)].join(' ')
  }
  return Array.from({ length: many }, (_, number) => {
    const place = number % 10
    const original = own(Math.floor(number / 10) % originals)
    if (number < originals) return aComment('own', own(number), own(number))
    if (place < 3) return aComment('exact', original, original)
    if (place < 5) return aComment('near', changed(original, number), original)
    if (place < 7) return aComment('spam', fa.storm.spam(number), '')
    return aComment('own', own(number), '')
  })
}

const aComment = (kind: StormComment['kind'], text: string, original: string): StormComment => ({
  kind,
  text,
  stored: kept(text),
  original: kept(original),
})

function kept(text: string): string {
  const clean = canonicalise(text, 'comment')
  return clean.ok ? clean.text.trim() : text
}

/** As people change what they pass on: a greeting, a closing, a word left out, twice a word, a mark. */
function changed(text: string, number: number): string {
  const words = text.split(' ')
  const at = (number * 31) % words.length
  const changes = [
    `${fa.storm.greeting} ${text}`,
    `${text} ${fa.storm.closing} ${number}`,
    words.toSpliced(at, 1).join(' '),
    words.toSpliced(at, 0, words[at] ?? '').join(' '),
    `${text} \u2764 ${number % 89}`,
  ]
  return changes[Math.floor(number / 10) % changes.length] ?? text
}
