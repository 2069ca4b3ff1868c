import type { Count, Election, ProvinceName, PublicDossier } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'

/** A table of results that readers see. */
export interface Found {
  dossier: PublicDossier
  election: Election
  /** The newest count. */
  count: Count
}

export interface ResultsProps extends Found {
  frame: Frame
  provinces: readonly ProvinceName[]
}
