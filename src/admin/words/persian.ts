// The one place where the staff screens enter the language engine; all of it runs in a browser.
export {
  foldForComparison,
  formatGregorian,
  formatJalali,
  formatRelative,
  graphemeCount,
  parseJalali,
  parseMoment,
  toJalali,
  toLatinDigits,
  toPersianDigits,
  type DatePattern,
} from '../../persian/index.ts'
