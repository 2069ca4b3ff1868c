import type { Edition } from '../story.ts'

/** The edition in whose letters most of a text is written. */
export function editionOf(lines: readonly string[]): Edition {
  const text = lines.join(' ')
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  return count(/\p{Script=Latin}/gu) > count(/\p{Script=Arabic}/gu) ? 'en' : 'fa'
}
