import { GIVEN_NAMES, IMAMS } from './fa.ts'
import type { Word } from './word-reading.ts'

const SON = 'بن'

/** Neighbours in «عبدالله بن زبیر» or «سعیدبن عاص». */
export function isDescent(first: Word, second: Word): boolean {
  if (second.letters === SON) return isGivenName(first.letters)
  if (!first.letters.endsWith(SON) || !isGivenName(second.letters)) return false
  return first.letters === SON || isGivenName(first.letters.slice(0, -SON.length))
}

/** «زبیر»; also at the end of a longer name: «عبدالله‌بن‌زبیر». */
function isGivenName(letters: string): boolean {
  if (GIVEN_NAMES.has(letters)) return true
  const at = letters.lastIndexOf(SON)
  return at > 0 && GIVEN_NAMES.has(letters.slice(at + SON.length))
}

/** «عبدالله بن زبیر», «سعیدبن عاص»: the whole of it, and nothing before or after. */
export function isLineOfDescent(words: readonly Word[]): boolean {
  const [first, second] = words
  const isWhole = words.length === 3 ? second?.letters === SON : words.length === 2 && first?.letters !== SON
  return (
    isWhole &&
    second?.letters !== first?.letters &&
    words.slice(1).every((word, i) => isDescent(words[i] ?? word, word)) &&
    words.at(-1)?.letters !== SON &&
    !isImam(words)
  )
}

/** «حسین بن علی». */
function isImam(words: readonly Word[]): boolean {
  return IMAMS.has(words[0]?.letters ?? '') && IMAMS.has(words.at(-1)?.letters ?? '')
}
