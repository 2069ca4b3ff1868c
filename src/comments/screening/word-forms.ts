import { lexicon } from '../../persian/index.ts'
import { endings } from './word-endings.ts'

/** Shorter words are found only as they stand: «کس», «خر» or «عن» with an ending are often other words. */
const shortestWithEndings = 4

/** A word of a list, in folded letters, with every ending that makes no other word of it. */
export const formsOf = (letters: string): string[] =>
  possibleFormsOf(letters).filter(form => isFormOf(form, letters))

/** With every ending; a long list is made at once like this, and `isFormOf` asked of what is found. */
export const possibleFormsOf = (letters: string): string[] =>
  letters.length < shortestWithEndings ? [letters] : endings.map(ending => letters + ending)

/** Whether the ending makes no other word of it: «نفهمند» is a verb and no «نفهم». */
export const isFormOf = (form: string, word: string): boolean =>
  form === word ||
  !lexicon().isWord(form) ||
  (!lexicon().isEntry(form) && lexicon().stemsOf(form).includes(word))
