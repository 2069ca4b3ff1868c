import { foldForComparison } from '../characters/fold.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { SINGULAR_OF } from './broken-plurals.ts'
import {
  ARABIC_PERSON,
  ARABIC_PLURAL,
  FOLLOWERS_PLURAL,
  GLIDED_PLURAL,
  GOODS_PLURAL,
  HEH,
  HEH_PLURAL,
  INDEFINITE,
  NO_PLURALS,
  PERSONS_PLURAL,
  TEH,
} from './fa.ts'

const SHORTEST_STEM = 3
// «آقایان», «خدایان»; a rare word so short is seldom meant.
const SHORTEST_RARE = 4
const FREQUENT = 5
const RAREST = 9
// «سیاسیون», but not «میلیون».
const SHORTEST_FOLLOWER = 5
const ENDS_IN_VOWEL = /[\u0627\u0648]$/

/**
 * The singulars of a listed word that is a plural by more than «ها» or «ان»: «قوانین», «کلمات», «نمایندگان»,
 * «دانشجویان», «مسئولین», «روحانیون», «کارخانجات». What they end in must leave a listed word; empty for other words.
 */
export function singularsOf(letters: string): string[] {
  const broken = brokenSingularOf(letters)
  if (broken.length > 0) return broken
  if (NO_PLURALS.includes(letters)) return []
  const singulars = [
    ...feminine(letters),
    ...before(letters, HEH_PLURAL).map(stem => stem + HEH),
    ...before(letters, GLIDED_PLURAL).filter(stem => ENDS_IN_VOWEL.test(stem) && isUsual(stem)),
    ...before(letters, PERSONS_PLURAL).filter(stem => ARABIC_PERSON.test(stem)),
    ...before(letters, GOODS_PLURAL).flatMap(stem => [stem, stem + HEH]),
  ]
  return [...singulars.filter(isListed), ...before(letters, FOLLOWERS_PLURAL).filter(isFollower)]
}

/** The singular of a plural that the table has; empty for other words. */
export function brokenSingularOf(letters: string): string[] {
  const singular = SINGULAR_OF.get(foldForComparison(letters))
  return singular === undefined ? [] : [singular]
}

// «کلمات» is of «کلمه», not of «کلم»; «عادات» of «عادت»; «خطرات» of «خطر»: the most frequent one, and ه or ت before none.
function feminine(letters: string): string[] {
  const singulars = before(letters, ARABIC_PLURAL)
    .flatMap(stem => (stem.endsWith(HEH) ? [] : [stem + HEH, stem + TEH, stem]))
    .filter(isListed)
  const best = Math.min(...singulars.map(rankOf))
  return best === RAREST ? singulars : singulars.filter(singular => rankOf(singular) === best).slice(0, 1)
}

function before(letters: string, ending: string): string[] {
  const stem = letters.slice(0, -ending.length)
  return letters.endsWith(ending) && stem.length >= SHORTEST_STEM ? [stem] : []
}

function isUsual(stem: string): boolean {
  return stem.length >= SHORTEST_RARE || rankOf(stem) <= FREQUENT
}

// «انقلابی» of «انقلاب» need be no entry itself.
function isFollower(stem: string): boolean {
  if (stem.length < SHORTEST_FOLLOWER || !stem.endsWith(INDEFINITE)) return false
  return isListed(stem) || isListed(stem.slice(0, -INDEFINITE.length))
}

function rankOf(word: string): number {
  return lexicon().rankOf(word)
}

// With whatever half-spaces.
function isListed(letters: string): boolean {
  return lexicon().entryMasks(letters).length > 0
}
