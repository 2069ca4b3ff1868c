// The front door of the Persian language engine. Pure functions; imports nothing of ours from outside this folder.
export { canonicalise, type Canonical, type TextKind } from './characters/canonicalise.ts'
export { toLatinDigits, toPersianDigits } from './characters/digits.ts'
export { foldForComparison, foldLetters } from './characters/fold.ts'
export { byteLength, fitsWithin, graphemeCount } from './characters/lengths.ts'
export { joinsForward } from './characters/letter-classes.ts'
export { mixesScripts, skeleton } from './characters/skeleton.ts'
