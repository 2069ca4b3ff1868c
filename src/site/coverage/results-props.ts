import type { Count, Edition, Election, ProvinceName, PublicDossier } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'

/** A table of results that readers see, called as their edition calls it. */
export interface Found {
  dossier: PublicDossier
  election: Election
  /** The newest count. */
  count: Count
  /** Whether readers of the other edition see it too. */
  isInBoth: boolean
}

export interface ResultsProps extends Found {
  frame: Frame
  provinces: readonly ProvinceName[]
}

/** What a choice is called in an edition: the Persian name where nobody gave an English one. */
export const choiceIn = (
  edition: Edition,
  { choicesEn }: Pick<Election, 'choicesEn'>,
  choice: string,
): string => (edition === 'fa' ? choice : (choicesEn[choice] ?? choice))
