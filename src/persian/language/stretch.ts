// Exports `Stretch`: a piece of a text that is judged by itself.

/** The longest stretch whose evidence is collected, in symbols; the rest of a longer one is not looked at. */
export const LONGEST_STRETCH = 600

export interface Stretch {
  /** A plain list: most stretches are short, and typed arrays are dear to make. */
  readonly symbols: number[]
  length: number
  /** Letters of Arabic script. */
  arabic: number
  latin: number
  readonly quoted: boolean
}
