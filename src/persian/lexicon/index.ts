export { lexicon, Lexicon, lettersAndMask, spell, type Analysis, type Reading } from './lexicon.ts'
