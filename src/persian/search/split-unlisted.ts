import { lexicon } from '../lexicon/lexicon.ts'
import { ZWNJ } from '../characters/signs.ts'
import type { Reading } from '../lexicon/lexicon.ts'

const SHORTEST_PART = 2
// Two letters are a word of the compound only when they are a very frequent one.
const FREQUENT = 3
const MOST = 2
const LONGEST = 30

/**
 * The ways to read a joined word nobody listed as two that are («رسانهمحور» as «رسانه», «محور»), likeliest first, two at most.
 * The second may have endings. Empty for words with half-spaces and when no cut gives two words.
 */
export function splitUnlisted(written: string): (readonly [string, string])[] {
  if (written.includes(ZWNJ) || written.length > LONGEST) return []
  const cuts: { pair: readonly [string, string]; rank: number }[] = []
  for (let at = SHORTEST_PART; at <= written.length - SHORTEST_PART; at++) {
    const pair = [written.slice(0, at), written.slice(at)] as const
    if (!isWord(pair[0], 'entry') || !isSecond(pair[1])) continue
    cuts.push({ pair, rank: pair.reduce((sum, part) => sum + lexicon().rankOf(part), 0) })
  }
  return cuts
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ pair }) => pair)
}

// Besides words, what listed compounds end in («محور»), and the bare stem of a verb with or without ی («آفرینی»).
function isSecond(part: string): boolean {
  if (isWord(part, 'inflected') || lexicon().isLaterPart(part)) return true
  const isBareStem = (reading: Reading) => reading.kind === 'verb' && reading.prefix === ''
  return part.length > SHORTEST_PART && lexicon().readings(part).some(isBareStem)
}

function isWord(part: string, kind: 'entry' | 'inflected'): boolean {
  if (part.length === SHORTEST_PART) return lexicon().rankOf(part) <= FREQUENT
  if (kind === 'entry') return lexicon().isEntry(part)
  return lexicon()
    .readings(part)
    .some(reading => reading.kind === 'entry' || reading.kind === 'inflected')
}
