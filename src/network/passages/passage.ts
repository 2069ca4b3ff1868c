export const passageParts = ['headline', 'lead', 'body'] as const
export type PassagePart = (typeof passageParts)[number]

/** A passage of a release that the desk wants changed, with the words that say how. */
export interface Passage {
  part: PassagePart
  /** Which paragraph of the body, from 0; 0 in the other parts. */
  block: number
  /** The words as they stood in what was sent. */
  quote: string
  note: string
}
