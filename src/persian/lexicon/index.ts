export { lexicon, Lexicon, type Analysis } from './lexicon.ts'
