/** Where half-spaces go in the letters, how likely that is (bits, less is better), and by which rule. */
export interface Choice {
  readonly mask: number
  readonly cost: number
  readonly rule: string
  /** The price without a plural ending. */
  readonly stem?: number
  /** Proven by the lexicon, as opposed to put together from parts. */
  readonly proven: boolean
  /** Likelier in a text that has lost half-spaces elsewhere. */
  readonly relieved?: boolean
  /** The lexicon knows the word so and in no way as it stands. */
  readonly needed?: boolean
  /** Is there a half-space inside the stem: a compound with or without endings? */
  readonly inner?: boolean
  /** Does the word as read ask for a noun or adjective after it («نام‌های …»), or shun one («نامه‌ای»)? */
  readonly ezafe?: 'needs' | 'shuns' | undefined
}

export function byCost(a: Choice, b: Choice): number {
  return a.cost - b.cost
}
