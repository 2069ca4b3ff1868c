import { lexicon } from '../lexicon/lexicon.ts'
import type { Edit } from './edit.ts'

/** What is known of a line: it has lost half-spaces, or they have become spaces. Doubtful words are read accordingly. */
export interface Damage {
  readonly lost: boolean
  readonly spaced: boolean
}

export const NO_DAMAGE: Damage = { lost: false, spaced: false }

const CERTAIN = new Set(['half-space.verb', 'half-space.perfect', 'half-space.plural', 'half-space.ending'])
const COMPOUND = new Set(['half-space.compound', 'half-space.manner'])

/**
 * A text that has lost one half-space for certain has lost others, and so it is with those that became spaces. A compound
 * shows a loss when it is no word without its half-space; «آنها» is one, and compounds are often typed apart.
 */
export function damageShownBy(edits: readonly Edit[]): Damage {
  const certain = edits.filter(({ rule, tier }) => tier === 'auto' && CERTAIN.has(rule))
  return {
    lost: certain.some(({ before }) => !before.includes(' ')) || edits.some(hasLostCompound),
    spaced: certain.some(({ before }) => before.includes(' ')),
  }
}

function hasLostCompound({ before, rule, tier }: Edit): boolean {
  return tier === 'auto' && COMPOUND.has(rule) && !before.includes(' ') && !lexicon().isWord(before)
}

export function isDamaged({ lost, spaced }: Damage): boolean {
  return lost || spaced
}
