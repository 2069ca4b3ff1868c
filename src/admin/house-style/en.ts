// A table of data: the words of the house's spelling, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  houseStyle: 'House style',
  says: 'Where Persian has several right spellings, which does your newsroom write? The spelling check while writing and pasting, the import of saved pages and the checklist before publication follow it. What is written already stays, and search finds every spelling.',
  parts: {
    plural: 'The plural ending “ها”',
    comparative: 'The endings “تر” and “ترین”',
    ezafe: 'The ezafe after a silent “ه”',
    quotes: 'Guillemets for Latin quotation marks',
  },
  choices: {
    detached: 'Set off by a half-space',
    joined: 'Joined',
    hamza: 'Hamza above “ه”',
    yeh: '“ی” after a half-space',
    composed: 'The one letter “ۀ”',
    guillemets: 'Guillemets',
    keep: 'As the writer has it',
  },
  onlyAdministrator: 'The house style is chosen by the administrator.',
  save: 'Save house style',
  saved: 'Saved.',
}
