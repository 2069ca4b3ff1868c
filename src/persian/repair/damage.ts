import type { Edit } from './edit.ts'

/** What is known of a line: it has lost half-spaces, or they have become spaces. Doubtful words are read accordingly. */
export interface Damage {
  readonly lost: boolean
  readonly spaced: boolean
}

export const NO_DAMAGE: Damage = { lost: false, spaced: false }

const LOST = new Set(['half-space.verb', 'half-space.perfect', 'half-space.plural', 'half-space.ending'])

/** A text that has lost one half-space for certain has lost others, and so it is with those that became spaces. */
export function damageShownBy(edits: readonly Edit[]): Damage {
  const certain = edits.filter(({ rule, tier }) => tier === 'auto' && LOST.has(rule))
  return {
    lost: certain.some(({ before }) => !before.includes(' ')),
    spaced: certain.some(({ before }) => before.includes(' ')),
  }
}

export function isDamaged({ lost, spaced }: Damage): boolean {
  return lost || spaced
}
