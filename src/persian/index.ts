// The front door of the Persian language engine. Pure functions; imports nothing of ours from outside this folder.
export { canonicalise, type Canonical, type TextKind } from './characters/canonicalise.ts'
export { toLatinDigits, toPersianDigits } from './characters/digits.ts'
export { foldForComparison, foldLetters } from './characters/fold.ts'
export {
  byteLength,
  fitsWithin,
  graphemeCount,
  isTooLarge,
  isTooLong,
  mostUnits,
} from './characters/lengths.ts'
export { joinsForward } from './characters/letter-classes.ts'
export { mixesScripts, skeleton } from './characters/skeleton.ts'
export { formatGregorian } from './calendar/format-gregorian.ts'
export { formatJalali, monthName, weekdayName, type DatePattern } from './calendar/format-jalali.ts'
export { formatRelative } from './calendar/format-relative.ts'
export {
  addDays,
  daysBetween,
  daysInJalaliMonth,
  fromJalali,
  isJalaliDate,
  isJalaliLeapYear,
  jalaliDay,
  jalaliMonth,
  jalaliYear,
  toJalali,
  weekdayOfJalali,
  type FromJalali,
  type JalaliDate,
  type JalaliMoment,
  type JalaliWish,
  type Span,
} from './calendar/jalali.ts'
export { parseJalali } from './calendar/parse-jalali.ts'
export { parseMoment, type ParsedMoment } from './calendar/parse-moment.ts'
export { type ParsedDate, type Precision, type WhyNotADate } from './calendar/parsed-date.ts'
export { identifyLanguage, type Identified } from './language/identify-language.ts'
export {
  halfSpace,
  lastWordWritten,
  persianPassages,
  piecesWritten,
  withoutSpacing,
  wordsWritten,
} from './writing/words-written.ts'
export { slugKey, slugOf } from './writing/slug.ts'
export { comparePersian, sortKey } from './writing/sort.ts'
export { analyse, type Term } from './search/analyse.ts'
export { analyserVersion } from './search/analyser-version.ts'
export { highlight, matches, type TextSpan } from './search/match.ts'
export { printDistance, printOf } from './search/print.ts'
export { type QueryNode } from './search/query-node.ts'
export { queryTerms, type Query } from './search/query.ts'
export { searchTokens, searchVector, type FieldWeight, type SearchField } from './search/vector.ts'
export { lexicon, type Analysis, type Lexicon } from './lexicon/lexicon.ts'
export { applyEdits, type Edit, type TextSpan as RepairSpan, type Tier } from './repair/edit.ts'
export { defaultHouseStyle, houseStyleChoices, type HouseStyle } from './repair/house-style.ts'
export { repair, type Repair, type RepairOptions } from './repair/repair.ts'
export { learnFrequencies, Vocabulary, type WordFrequencies } from './repair/word-frequencies.ts'
