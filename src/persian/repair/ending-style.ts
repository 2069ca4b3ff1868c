import { joinsForward } from '../characters/letter-classes.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { DEMONSTRATIVE_PLURAL } from './fa.ts'

/** How a house writes endings that may be joined or set off: «کتاب‌ها» or «کتابها», «بزرگ‌تر» or «بزرگتر». */
export interface EndingStyle {
  /** The mask of a reading as the house writes it. */
  detached(letters: string, reading: Reading): number
}

export function endingStyle(detach: { plural: boolean; comparative: boolean }): EndingStyle {
  return {
    detached(letters, reading) {
      const demonstrative = DEMONSTRATIVE_PLURAL.exec(letters)
      if (demonstrative) return detach.plural ? reading.mask | (1 << demonstrative[0].length) : reading.mask
      const { ending, kind } = reading
      if (kind !== 'inflected') return reading.mask
      const wanted =
        (detach.plural && ending.startsWith('ها')) || (detach.comparative && ending.startsWith('تر'))
      const cut = letters.length - ending.length
      if (!wanted || !joinsForward(letters.charAt(cut - 1))) return reading.mask
      return reading.mask | (1 << cut)
    },
  }
}
