// A table of data: the words by which a story is looked for, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  find: 'Search',
  choose: headline => `Choose “${headline}”`,
  chooseShort: 'Choose',
  none: 'No story was found.',
}
