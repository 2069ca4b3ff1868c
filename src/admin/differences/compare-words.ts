import { diffArrays } from 'diff'
import { piecesWritten, withoutSpacing, wordsWritten } from '../words/persian.ts'

/** A piece of text that stayed, came or went; `spacing` is the same words with other spaces or half-spaces. */
export type Stretch =
  | { kind: 'same' | 'added' | 'cut'; text: string }
  | { kind: 'spacing'; before: string; text: string }

/**
 * The way from one text to another, word by word: first what was cut, then what was added in its place. Joined, what is
 * not cut gives the later text. «کوره قدیمی» to «کوره تازه»: same «کوره », cut «قدیمی», added «تازه».
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays(piecesWritten(before), piecesWritten(after))
  const stretches: Stretch[] = []
  let cut = ''
  let added = ''
  const close = (): void => {
    stretches.push(...replacement(cut, added))
    cut = ''
    added = ''
  }
  changes.forEach(({ value, added: isAdded, removed: isCut }, place) => {
    const text = value.join('')
    const isBetween = text.trim() === '' && place > 0 && place < changes.length - 1
    // White space between two changed words belongs to both: one passage reads better than a row of words.
    if (isCut || (!isAdded && isBetween)) cut += text
    if (isAdded || (!isCut && isBetween)) added += text
    if (isAdded || isCut || isBetween) return
    close()
    stretches.push({ kind: 'same', text })
  })
  close()
  return stretches
}

/** How many words came and went. */
export function countWordChanges(stretches: readonly Stretch[]): {
  added: number
  cut: number
  spacing: number
} {
  const count = (kind: Stretch['kind']): number =>
    stretches
      .filter(stretch => stretch.kind === kind)
      .reduce((sum, { text }) => sum + wordsWritten(text).length, 0)
  return { added: count('added'), cut: count('cut'), spacing: stretches.filter(isSpacing).length }
}

/** How alike two texts are by their words: 0 nothing in common, 1 the same words. */
export function likenessOf(one: string, other: string): number {
  const left = wordsWritten(one)
  const right = wordsWritten(other)
  if (left.length + right.length === 0) return 1
  const rest = new Map<string, number>()
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const have = rest.get(word) ?? 0
    if (have === 0) continue
    rest.set(word, have - 1)
    common += 1
  }
  return (2 * common) / (left.length + right.length)
}

const isSpacing = ({ kind }: Stretch): boolean => kind === 'spacing'

/** What stands in the place of a passage; white space at its end that stayed is not a part of it. */
function replacement(cut: string, added: string): Stretch[] {
  const space = /\s+$/u.exec(cut)?.[0] ?? ''
  if (space !== '' && cut !== added && added.endsWith(space))
    return [
      ...replacement(cut.slice(0, -space.length), added.slice(0, -space.length)),
      { kind: 'same', text: space },
    ]
  if (cut === added) return cut === '' ? [] : [{ kind: 'same', text: cut }]
  if (cut !== '' && added !== '' && withoutSpacing(cut) === withoutSpacing(added))
    return [{ kind: 'spacing', before: cut, text: added }]
  return [
    ...(cut === '' ? [] : [{ kind: 'cut', text: cut } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
  ]
}
