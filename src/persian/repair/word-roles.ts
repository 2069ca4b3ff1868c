import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  AFTER_ABI,
  ALONE_SECOND_PARTS,
  ARABIC_FIRST,
  ARABIC_SECOND,
  BECOME,
  BOUND_SECOND_PARTS,
  COUNTED,
  DETACHED_ENDINGS,
  FAMILY_NAMES,
  LETTER_NAMES,
  NAME_ENDINGS,
  NAME_ENDINGS_AFTER_NAME,
  NEVER_ALONE,
  NEVER_TO_BE_ALONE,
  NUMBERS,
  OF_A_MONTH,
  ONLY_AFTER_BEH,
  PARTICIPLES,
  SECOND_PARTS,
  TRIBES,
} from './fa.ts'

/** What a word can be to its neighbours, one bit each. */
export const Role = {
  /** An ending that is often typed as a word: «ها». */
  ending: 1,
  /** One that never stands alone. */
  neverAlone: 2,
  /** «می», «نمی», «برمی». */
  verbSign: 4,
  preverb: 8,
  number: 16,
  /** «ماهه»: one word with the number before it. */
  counted: 32,
  letterName: 64,
  /** Listed compounds begin with it. */
  first: 128,
  /** Listed compounds go on with it. */
  later: 256,
  /** It lives in compounds only: «سازی». */
  boundSecond: 512,
  /** A productive second part, bound or not. */
  second: 1024,
  noun: 2048,
  /** «السلام»: the rest of an Arabic construct. */
  arabic: 4096,
  /** «علیهم»: it may have such a rest. */
  arabicFirst: 8192,
  /** «النظیر»: it ends an Arabic construct that is Persian. */
  arabicSecond: 524288,
  /** A finite verb and no common noun: «ندید»; no noun phrase goes on after it. */
  verb: 16384,
  /** «نیا»: the end of a family name. */
  nameEnding: 32768,
  /** Neither a common word nor a short one: it may begin a family name. */
  nameStart: 65536,
  /** «شده», «زده»: a participle that makes an adjective with the noun before it. */
  participle: 131072,
  /** «ندرت», «عباس»: one with a certain word before it. */
  follower: 262144,
  /** It ends in «بن», the Arabic "son of". */
  son: 1048576,
  /** «بی», «ضد». */
  without: 2097152,
} as const

/**
 * What a word offers to the word after it and what it asks of the one before, by the same bits: where no bit of the two
 * meets, `Joiner.mayJoin` need not look further. Most neighbours are told apart so.
 */
export function meetingOf(roles: number): { readonly offers: number; readonly asks: number } {
  let offers = ANY_FIRST
  let asks = ANY_SECOND
  MEETINGS.forEach(([first, second], at) => {
    if ((roles & first) !== 0) offers |= 1 << at
    if ((roles & second) !== 0) asks |= 1 << at
  })
  return { offers, asks }
}

/** Roles of which one at least must be there: of the first word, and of the second. */
const MEETINGS: readonly (readonly [first: number, second: number])[] = [
  [Role.preverb, Role.verbSign],
  [Role.letterName, Role.letterName],
  [Role.noun, Role.boundSecond | Role.arabicSecond],
  [Role.arabicFirst, Role.arabic],
  [Role.nameStart, Role.nameEnding],
  [Role.without, Role.noun],
  [Role.first, Role.later],
  [0, Role.ending | Role.follower | Role.son],
  [Role.verbSign | Role.number | Role.son, 0],
]
const ANY_FIRST = 1 << MEETINGS.findIndex(([first]) => first === 0)
const ANY_SECOND = 1 << MEETINGS.findIndex(([, second]) => second === 0)

/** After a part that is no noun with ه: «سازی‌های», but «رسانه‌ای» is no «رسان‌های». */
const PLURAL = /ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?$/u
/** Longer than any word. */
const MOST_LETTERS = 30
const VERB_SIGN = /^(?:بر|باز|در|فرو|وا|ور|سر|فرا|دربر)?ن?می$/u
const WITHOUT = /^(?:بی|ضد)$/u
const PREVERB = /^(?:بر|باز|در|فرو|وا|ور|فرا)$/u

export function rolesOf(letters: string, lexicon: Lexicon): number {
  if (letters.length > MOST_LETTERS) return 0
  const isNoun = letters.length > 2 && lexicon.rankOf(letters) > 1 && lexicon.entryMasks(letters).length > 0
  return (
    (DETACHED_ENDINGS.has(letters) ? Role.ending : 0) |
    (NEVER_ALONE.test(letters) ? Role.neverAlone : 0) |
    (letters.endsWith('بن') ? Role.son : 0) |
    (WITHOUT.test(letters) ? Role.without : 0) |
    (VERB_SIGN.test(letters) ? Role.verbSign : 0) |
    (PREVERB.test(letters) ? Role.preverb : 0) |
    (isNumber(letters) ? Role.number : 0) |
    (isCounted(letters) ? Role.counted : 0) |
    (LETTER_NAMES.has(letters) ? Role.letterName : 0) |
    (lexicon.isFirstPart(letters) ? Role.first : 0) |
    (lexicon.isLaterPart(letters) ? Role.later : 0) |
    (/^ال.{3,}/u.test(letters) && lexicon.entryMasks(letters).length === 0 ? Role.arabic : 0) |
    (ARABIC_SECOND.has(letters) ? Role.arabicSecond : 0) |
    (ARABIC_FIRST.has(letters) ? Role.arabicFirst : 0) |
    (isNoun ? Role.noun : 0) |
    (isVerb(letters, lexicon) ? Role.verb : 0) |
    (NAME_ENDINGS.has(letters) || NAME_ENDINGS_AFTER_NAME.has(letters) ? Role.nameEnding : 0) |
    (letters.length > 2 && lexicon.rankOf(letters) > 3 ? Role.nameStart : 0) |
    (BECOME.has(letters) || PARTICIPLES.has(letters) ? Role.participle : 0) |
    (ONLY_AFTER_BEH.has(letters) ||
    TRIBES.has(letters) ||
    AFTER_ABI.has(letters) ||
    FAMILY_NAMES.has(letters) ||
    OF_A_MONTH.test(letters) ||
    letters === 'چه'
      ? Role.follower
      : 0) |
    secondRoles(letters, lexicon)
  )
}

/** «چهل», «چهل‌ویک». */
function isNumber(letters: string): boolean {
  if (NUMBERS.has(letters)) return true
  const at = letters.indexOf('و', 2)
  return at > 0 && NUMBERS.has(letters.slice(0, at)) && NUMBERS.has(letters.slice(at + 1))
}

/** «ماهه»; the rest of a number, «ویک» of «چهل ویک». */
function isCounted(letters: string): boolean {
  return COUNTED.has(letters) || (letters.startsWith('و') && NUMBERS.has(letters.slice(1)))
}

function isVerb(letters: string, lexicon: Lexicon): boolean {
  if (lexicon.rankOf(letters) <= 5) return false
  return lexicon
    .readings(letters)
    .some(
      ({ kind, prefix, ending, stem }) =>
        kind === 'verb' && prefix + ending !== '' && lexicon.verbRankOf(stem) <= 3,
    )
}

function secondRoles(letters: string, lexicon: Lexicon): number {
  const stem = letters.replace(PLURAL, '')
  const isPlural = isBound(stem) && lexicon.entryMasks(`${stem}ه`).length === 0
  const bound = isBound(letters) || isPlural ? Role.boundSecond : 0
  if (/..تر(?:ین)?$/u.test(letters)) return bound | secondRoles(letters.replace(/تر(?:ین)?$/u, ''), lexicon)
  const isSecond = (part: string): boolean => SECOND_PARTS.has(part) && !ALONE_SECOND_PARTS.has(part)
  const second = SECOND_PARTS.has(letters)
    ? isSecond(letters)
    : lexicon.readings(letters).some(reading => reading.kind === 'inflected' && isSecond(reading.stem))
  return bound | (second ? Role.second : 0)
}

function isBound(letters: string): boolean {
  return BOUND_SECOND_PARTS.has(letters) || NEVER_TO_BE_ALONE.test(letters)
}
