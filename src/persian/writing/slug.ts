import { canonicalise } from '../characters/canonicalise.ts'
import { foldForComparison } from '../characters/fold.ts'
import { graphemeCount } from '../characters/lengths.ts'

const LONGEST = 80
const DROPPED = /['\u2018\u2019\u0640\u200D]/g
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu
const EDGES = /^-|-$/g

/**
 * The readable part of an address, from a headline: Persian as it was typed, spaces and half-spaces as hyphens, no
 * punctuation, Latin in lower case; whole words up to `longest` graphemes (a first word longer than that is cut). Empty
 * when nothing is left; the news code alone then makes the address. Not percent-encoded.
 * Example: «می‌خواهیم «هوای پاک»، نه وعده!» gives «می-خواهیم-هوای-پاک-نه-وعده».
 */
export function slugOf(headline: string, longest: number = LONGEST): string {
  const clean = cleanTitle(headline)
  // What is dropped may bring a mark to a letter; a second cleaning keeps a slug of a slug the same.
  const words = cleanTitle(clean.replace(DROPPED, '').toLowerCase())
    .replace(BETWEEN_WORDS, '-')
    .replace(EDGES, '')
  return wholeWords(words.split('-'), longest)
}

/**
 * The key under which two slugs, topics or names of sections are one: folded, and without hyphens, spaces and
 * underscores. «روابط-عمومی», «روابط‌عمومی» and «روابط_عمومی» have one key.
 */
export function slugKey(slug: string): string {
  return foldForComparison(slug).replace(/[-_\s]+/g, '')
}

function cleanTitle(text: string): string {
  const clean = canonicalise(text, 'title')
  return clean.ok ? clean.text : ''
}

function wholeWords(words: readonly string[], longest: number): string {
  let slug = ''
  let length = 0
  for (const word of words) {
    const more = graphemeCount(word) + (slug === '' ? 0 : 1)
    if (length + more > longest) return slug === '' ? cut(word, longest) : slug
    slug += slug === '' ? word : `-${word}`
    length += more
  }
  return slug
}

function cut(word: string, longest: number): string {
  const graphemes = new Intl.Segmenter('fa', { granularity: 'grapheme' }).segment(word)
  return Array.from(graphemes, ({ segment }) => segment)
    .slice(0, longest)
    .join('')
}
