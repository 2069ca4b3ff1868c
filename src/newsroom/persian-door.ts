// What newsroom takes from the Persian engine; to be replaced by its front door once that exports them.
export { canonicalise } from '../persian/characters/canonicalise.ts'
export { foldForComparison } from '../persian/characters/fold.ts'
