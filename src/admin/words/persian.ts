// The one place where the staff screens enter the language engine; all of it runs in a browser.
export {
  foldForComparison,
  formatGregorian,
  formatJalali,
  formatRelative,
  graphemeCount,
  halfSpace,
  parseJalali,
  parseMoment,
  piecesWritten,
  toJalali,
  toLatinDigits,
  toPersianDigits,
  withoutSpacing,
  wordsWritten,
  type DatePattern,
} from '../../persian/index.ts'
