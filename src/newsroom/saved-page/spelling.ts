import { applyEdits, halfSpace, repair, type HouseStyle, type WordFrequencies } from '../../persian/index.ts'

/** How a page was spelled: with its half-spaces, or with all of them lost. */
export type Spelling = 'kept' | 'lost'

/** What a newsroom says about spelling; what is left out is the dictionary's and the engine's. */
export interface HouseSpelling {
  /** The words this newsroom writes. */
  frequencies?: WordFrequencies
  style?: HouseStyle
}

const lettersToTell = 300

// What was lost was a half-space and not a space: two words that stand apart are left to an editor.
const isLostHalfSpace = ({ rule, before }: { rule: string; before: string }): boolean =>
  rule.startsWith('half-space') && !/\s/.test(before)

/** A page of some length without a single half-space lost them when it was saved: no editor writes so. */
export function spellingOf(lines: readonly string[]): Spelling {
  const text = lines.join('\n')
  return text.length >= lettersToTell && !text.includes(halfSpace) ? 'lost' : 'kept'
}

/**
 * Repairs texts of one page and counts the edits. What is safe is always repaired; where the half-spaces were lost,
 * those are restored also where an editor would be asked: every one of them is wrong as it stands.
 */
export function repairWith(
  spelling: Spelling,
  house: HouseSpelling = {},
): {
  text: (given: string) => string
  count: () => number
} {
  let count = 0
  return {
    text: given => {
      const { edits } = repair(given, { tier: spelling === 'lost' ? 'all' : 'auto', ...house })
      const wanted = edits.filter(edit => edit.tier === 'auto' || isLostHalfSpace(edit))
      count += wanted.length
      return applyEdits(given, wanted)
    },
    count: () => count,
  }
}
