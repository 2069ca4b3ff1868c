import { analyse } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { slipsBetween } from './near-keys.ts'
import { listNear, type WordCount } from './search-word-store.ts'

/** A part of a query as it was probably meant. */
export interface MeantPart {
  text: string
  isChanged: boolean
}

const longestQuery = 200
const mostWords = 8
/** A shorter word is a slip away from too many others. */
const shortest = 4
const longEnoughForTwoSlips = 7
/** A word that so few stories say may be a slip of one that so many times more say. */
const rare = 2
const muchMoreOften = 20

/**
 * A query as it was probably meant: words that no story says, or hardly any, give way to the nearest ones that stories do
 * say. Undefined when there is nothing to change. One query.
 */
export async function meantQuery(
  context: Context,
  { query, edition }: { query: string; edition: string },
): Promise<MeantPart[] | undefined> {
  const words = wordsAsked(query.slice(0, longestQuery)).slice(0, mostWords)
  const near = await listNear(
    context,
    edition,
    words.flatMap(({ terms }) => terms),
  )
  const changes = words.flatMap(word => {
    const better = betterFor(word, near)
    return better === undefined ? [] : [{ ...word, better }]
  })
  return changes.length === 0 ? undefined : partsOf(query, changes)
}

interface AskedWord {
  start: number
  end: number
  /** The word in its one spelling. */
  term: string
  /** Under which it is found as well: what it is a form of, its parts. */
  terms: string[]
}

/** The single words of a query, not what two of them may be together. */
function wordsAsked(query: string): AskedWord[] {
  const words = new Map<number, AskedWord>()
  for (const { start, end, term } of analyse(query)) {
    const known = words.get(start)
    if (known?.end === end) known.terms.push(term)
    else if (known === undefined || end < known.end) words.set(start, { start, end, term, terms: [term] })
  }
  return [...words.values()]
}

function betterFor({ term, terms }: AskedWord, near: readonly WordCount[]): string | undefined {
  if (term.length < shortest || /\d/.test(term)) return undefined
  const said = near.filter(word => terms.includes(word.term)).reduce((sum, { stories }) => sum + stories, 0)
  if (said > rare) return undefined
  const most = said === 0 && term.length >= longEnoughForTwoSlips ? 2 : 1
  const [best] = near
    .filter(word => !terms.includes(word.term) && word.stories >= said * muchMoreOften)
    .map(word => ({ ...word, slips: slipsBetween(term, word.term) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || other.stories - one.stories)
  return best?.shown
}

function partsOf(query: string, changes: readonly (AskedWord & { better: string })[]): MeantPart[] {
  const parts: MeantPart[] = []
  let end = 0
  for (const change of changes) {
    parts.push({ text: query.slice(end, change.start), isChanged: false })
    parts.push({ text: change.better, isChanged: true })
    end = change.end
  }
  return [...parts, { text: query.slice(end), isChanged: false }].filter(({ text }) => text !== '')
}
