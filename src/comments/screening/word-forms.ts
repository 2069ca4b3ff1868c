import { lexicon } from '../../persian/index.ts'
import { endings } from './word-endings.ts'

/** Shorter words are found only as they stand: «کس», «خر» or «عن» with an ending are often other words. */
const shortestWithEndings = 4

/** A word of a list, in folded letters, with every ending that makes no other word of it. */
export const formsOf = (letters: string): string[] =>
  letters.length < shortestWithEndings
    ? [letters]
    : endings.map(ending => letters + ending).filter(form => form === letters || isFormOf(form, letters))

// «نفهمند» is a verb and no «نفهم».
const isFormOf = (form: string, word: string): boolean =>
  !lexicon().isWord(form) || (!lexicon().isEntry(form) && lexicon().stemsOf(form).includes(word))
