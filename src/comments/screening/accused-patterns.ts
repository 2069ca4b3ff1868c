// A table of data: how a sentence says of somebody that he is or does a wrong. Regular expressions over a line of folded
// words, «@» before whoever can be accused; a comma and the end of a sentence stand apart. Read top to bottom; what accuses
// begins where `rest` does.
import { turningAway, wrongdoers, wrongs } from './accused-words.ts'

const person = `(?:${wrongdoers.join('|')})`
const deed = `(?:${wrongs.join('|')})`
const verbs =
  '(?:می(?:کن|گیر|ده|خور|زن|بر)\\S*|(?:کرد|گرفت|داد|خورد|زد|برد)(?:ه|هاند|هان|هاست|هست|ند|ن|هبود\\S*)?)'
const copula = '(?:است|هست|هستند|هستن|بود|بودند|بودن|بوده|اند)'

// So many words after somebody, of which the last turns nothing away.
const upTo = (words: number): string =>
  `@\\S+ (?!را |رو )(?:(?:[^|, ]+ ){0,${words}}(?!(?:${turningAway.join('|')}) )[^|, ]+ )?`

export const accusedPatterns: readonly string[] = [
  // «شهردار معتاد است», «مدیر پناهگاه هم دزد کمک‌های مردمی است»
  `${upTo(3)}(?<rest>${person}ی?(?: (?!را |رو )[^|, ]+){0,2} ${copula}(?= ))`,
  // «پیمانکار دزد!», «مدیرعامل باشگاه دزده»
  `${upTo(2)}(?<rest>${person}(?:ه|یه|ن|ند|اند|هاند)?(?= [|,]))`,
  // «دکتر پسرم را کشت، قاتل است»
  `@\\S+ (?:[^| ]+ ){0,8}, (?<rest>${person}ی? ${copula}(?= ))`,
  // «شهردار از پیمانکار رشوه گرفته»
  `${upTo(8)}(?<rest>${deed}(?:ی|ها|هایی)? ${verbs}(?= ))`,
  // «نامزد اول پرونده اختلاس دارد», «وزیر شریک دزدهاست»
  `${upTo(3)}(?:پرونده|سابقه) (?<rest>${deed} (?:دار|داشت)\\S*)`,
  `${upTo(3)}(?:شریک|رفیق|همدست|اهل) (?<rest>(?:${person}|${deed})(?:هاست|ها|ه)?(?: ${copula})?(?= ))`,
]
