import { commandsExist, linksResolve } from './documents.ts'
import { lockfileIsWhole, lockfileNamesNoHost, versionsArePinned } from './lockfile.ts'
import { foldingLivesOnce } from './one-folding.ts'
import { textHasOneLength } from './one-length.ts'
import { noForeignHosts, noSides, nothingInline } from './pages.ts'
import {
  cataloguesComeInPairs,
  halfSpacesAreVisible,
  noInvisibleDirections,
  noLostHalfSpaces,
  oneKindOfDigits,
  persianLetters,
  persianLivesInCatalogues,
} from './persian-text.ts'
import type { Rule } from './rule.ts'

// Read top to bottom: every mistake the house has made or seen made. A new mistake becomes a new line.
export const houseRules: readonly Rule[] = [
  noInvisibleDirections, // what a reviewer sees is what runs
  halfSpacesAreVisible, // \u200C in code, itself in catalogues
  persianLetters, // no Arabic yeh, kaf or digits
  oneKindOfDigits, // no half-converted numbers
  noLostHalfSpaces, // Persian as an editor writes it
  foldingLivesOnce, // one idea of when two words are the same
  textHasOneLength, // one idea of how long a text is
  persianLivesInCatalogues, // where an editor can correct it
  cataloguesComeInPairs, // in both editions
  noSides, // start and end
  nothingInline, // the content security policy means it
  noForeignHosts, // nobody else learns what is read here
  commandsExist, // documents are true
  linksResolve, // and lead somewhere
  lockfileIsWhole, // npm 12 installs what npm 11 wrote
  lockfileNamesNoHost, // from any registry
  versionsArePinned, // the same everywhere
]
