import { lexicon } from '../lexicon/index.ts'
import { ZWNJ } from '../characters/signs.ts'

const SHORTEST_PART = 3
const MOST = 2
const LONGEST = 30

/**
 * The ways to read a joined word nobody listed as two that are («رسانهمحور» as «رسانه», «محور»), likeliest first, two at most.
 * Empty for listed words, for words with half-spaces, and when no cut gives two listed words.
 */
export function splitUnlisted(written: string): (readonly [string, string])[] {
  if (written.includes(ZWNJ) || written.length > LONGEST) return []
  const cuts: { pair: readonly [string, string]; rank: number }[] = []
  for (let at = SHORTEST_PART; at <= written.length - SHORTEST_PART; at++) {
    const pair = [written.slice(0, at), written.slice(at)] as const
    if (!pair.every(part => lexicon().isEntry(part))) continue
    cuts.push({ pair, rank: pair.reduce((sum, part) => sum + lexicon().rankOf(part), 0) })
  }
  return cuts
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ pair }) => pair)
}
