// Exports `Stretch`: a piece of a text that is judged by itself.

/** The longest stretch whose evidence is collected, in symbols; the rest of a longer one is not looked at. */
export const LONGEST_STRETCH = 600

export interface Stretch {
  readonly symbols: Uint16Array
  length: number
  /** Letters of Arabic script. */
  arabic: number
  latin: number
  readonly quoted: boolean
}
